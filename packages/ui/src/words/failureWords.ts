import type { Failure } from '@farewell/hooks'
import type { Words } from './Dictionary.ts'

/** What a failure says: what happened, then what to do. Our words by code, never the server's. */
export function failureWords(words: Words, { during, error }: Failure): string {
  // A code of a newer client has no words of its own here.
  const advice: string = words.errors[error.code] ?? words.errors.rejected
  switch (during) {
    case 'preparing':
      return error.code === 'aborted' ? words.preparingFailed : `${words.notDeleted} ${advice}`
    case 'deleting':
      return `${words.deletionRefused} ${advice}`
    case 'unconfirmed':
      return words.seemsPresent
    case 'sending-code':
    case 'verifying':
      return advice
  }
}
