export type Identifier =
  | { kind: 'email'; email: string }
  | { kind: 'phone'; phoneNumber: string; phoneCountryCode: string }
  | { kind: 'username'; username: string }

/** The country codes of ITU-T E.164: one digit, two digits, and three for all others. */
const international =
  /^\+(?<country>1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(?<rest>\d{4,12})$/

/** What a person typed to say who they are. A phone number begins with the plus of its country. */
export function parseIdentifier(typed: string): Identifier | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  if (text.includes('@')) return { kind: 'email', email: text }
  const digits = text.replaceAll(/[\s().-]/g, '')
  if (!digits.startsWith('+')) return { kind: 'username', username: text }
  const { country, rest } = international.exec(digits)?.groups ?? {}
  if (!country || !rest) return undefined
  return { kind: 'phone', phoneNumber: rest, phoneCountryCode: `+${country}` }
}

/** Where a code goes, as the inbox writes it. */
export function addressOf(identifier: Identifier): string | undefined {
  if (identifier.kind === 'email') return identifier.email
  if (identifier.kind === 'username') return undefined
  return identifier.phoneCountryCode + identifier.phoneNumber
}
