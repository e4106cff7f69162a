import type { Refusal } from './callGenAuth.ts'

/** What the person tried when they were refused. */
export type Attempt = 'password' | 'code' | 'send-code' | 'social'

/** A refusal as the person at the form can use it. It claims no more than GenAuth said. */
export function refusalInWords(refusal: Refusal | 'no-answer', attempt: Attempt): string {
  if (refusal === 'no-answer') return 'GenAuth did not answer. Check your connection and try again.'
  switch (refusal.apiCode) {
    case 2004:
      return 'This account does not exist, or does not exist any more.'
    case 2333:
    case 2006:
      return attempt === 'password'
        ? 'Name and password do not match an account. It may be a slip, or the account may be gone.'
        : 'There is no such account any more, or it may not sign in.'
    case 2001:
    case 2300:
      return 'This code is not right, or no longer valid. Check it, or have a new one sent.'
    case 2003:
    case 2028:
    case 2204:
      return 'This e-mail address or phone number is not well-formed.'
    case 2080:
    case 4004:
      return tooSoon
    case undefined:
    default:
      return byStatus(refusal)
  }
}

const tooSoon = 'A code was sent less than a minute ago. Use that one, or wait a little.'

function byStatus({ statusCode, message }: Refusal): string {
  if (statusCode === 404) return 'This account does not exist, or does not exist any more.'
  if (statusCode === 429) return tooSoon
  return message === '' ? 'GenAuth refused, and gave no reason.' : `GenAuth refused: ${message}`
}

/** The numbers behind the words, for whoever develops against them. */
export function numbersOf(refusal: Refusal | 'no-answer'): string | undefined {
  if (refusal === 'no-answer') return undefined
  const { statusCode, apiCode } = refusal
  return apiCode === undefined ? `GenAuth: ${statusCode}` : `GenAuth: ${statusCode} / ${apiCode}`
}
