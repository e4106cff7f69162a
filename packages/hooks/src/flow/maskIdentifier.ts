const DOTS = '•••'

/** `ada@example.com` → `a•••@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  const [initial = ''] = email
  return at < 1 ? DOTS : `${initial}${DOTS}${email.slice(at)}`
}

/** `+8613812345678` → `+86•••78`: the country code if it is known, and the last two digits. */
export function maskPhone(phone: string, countryCode: string | null | undefined): string {
  return `${countryCode ?? ''}${DOTS}${phone.slice(-2)}`
}

/** Hides most of what people sign in with: an e-mail address, a phone number or a user name. */
export function maskIdentifier(identifier: string): string {
  if (identifier.includes('@')) return maskEmail(identifier)
  if (/^\+?[\d\s()-]+$/.test(identifier)) return maskPhone(identifier, undefined)
  const [initial = ''] = identifier
  return `${initial}${DOTS}`
}
