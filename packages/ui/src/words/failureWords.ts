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
  const afterProof: Partial<Record<Failure['during'], string>> = {
    preparing: error.code === 'aborted' ? words.preparingFailed : `${words.notDeleted} ${advice}`,
    deleting: `${words.deletionRefused} ${advice}`,
    unconfirmed: words.seemsPresent,
  }
  const told = afterProof[during]
  if (!told) return advice
  // The proof was accepted, and a code proves only once.
  return method === 'PASSWORD' ? told : `${told} ${words.newCodeNeeded}`
}
