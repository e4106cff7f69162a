import type { VerifyMethod } from '@farewell/client'
import type { Failure } from '@farewell/hooks'
import type { Words } from './Dictionary.ts'

/**
 * What a failure of this method says: what happened, then what to do. Our words by code, never the
 * server's.
 */
export function failureWords(words: Words, failure: Failure, method: VerifyMethod): string {
  const { during, error } = failure
  // A code of a newer client has no words of its own here.
  const advice: string = words.errors[error.code] ?? words.errors.rejected
  // The proof was accepted before these, and a code proves only once.
  const spent = (text: string): string =>
    method === 'PASSWORD' ? text : `${text} ${words.newCodeNeeded}`
  switch (during) {
    case 'preparing':
      return spent(
        error.code === 'aborted' ? words.preparingFailed : `${words.notDeleted} ${advice}`,
      )
    case 'deleting':
      return spent(`${words.deletionRefused} ${advice}`)
    case 'unconfirmed':
      return spent(words.seemsPresent)
    case 'sending-code':
    case 'verifying':
      return advice
  }
}
