import type { GetSecurityInfoDto, UserDto } from '@farewell/client'
import { maskEmail, maskPhone } from './maskIdentifier.ts'

/** One way to prove who you are, with where its code goes. */
export type VerificationMethod =
  | {
      method: 'PHONE_PASSCODE'
      destination: string
      phoneNumber: string
      phoneCountryCode?: string
    }
  | { method: 'EMAIL_PASSCODE'; destination: string; email: string }
  | { method: 'PASSWORD' }

export type MethodsVerdict =
  | { methods: readonly [VerificationMethod, ...VerificationMethod[]] }
  | { methods: readonly []; reason: 'no-method' | 'identifier-hidden' }

/**
 * The methods that this account can use. A flag counts only with its value, which the token's scope
 * may hide; the password counts only when neither phone nor e-mail is bound (contract §1.1).
 */
export function methodsOf(user: UserDto, security: GetSecurityInfoDto): MethodsVerdict {
  const { phone: phoneNumber, phoneCountryCode, email } = user
  const { phoneBinded, emailBinded, passwordSet } = security
  const bound = phoneBinded || emailBinded
  const methods: VerificationMethod[] = []
  if (phoneBinded && phoneNumber) {
    methods.push({
      method: 'PHONE_PASSCODE',
      destination: maskPhone(phoneNumber, phoneCountryCode),
      phoneNumber,
      ...(phoneCountryCode && { phoneCountryCode }),
    })
  }
  if (emailBinded && email) {
    methods.push({ method: 'EMAIL_PASSCODE', destination: maskEmail(email), email })
  }
  if (passwordSet && !bound) methods.push({ method: 'PASSWORD' })
  const [best, ...others] = methods
  if (best) return { methods: [best, ...others] }
  return { methods: [], reason: bound ? 'identifier-hidden' : 'no-method' }
}

/** The method that is chosen among those on offer. */
export function chosenMethod({
  methods,
  method,
}: {
  methods: readonly VerificationMethod[]
  method: VerificationMethod['method']
}): VerificationMethod {
  const chosen = methods.find((candidate) => candidate.method === method)
  if (!chosen) throw new Error(`${method} is not among the offered methods.`)
  return chosen
}
