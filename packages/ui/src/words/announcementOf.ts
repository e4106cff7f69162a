import type { Step, StepOf } from '@farewell/hooks'
import type { Words } from './Dictionary.ts'
import { failureWords } from './failureWords.ts'

function inVerify(words: Words, state: StepOf<'verify'>): string {
  if (state.phase === 'sending-code') return words.sendingCode
  if (state.phase === 'verifying') return words.verifying
  if (state.failure) return failureWords(words, state.failure)
  return ''
}

/** What a screen reader is told, politely, when it is not said by the focus that moves. */
export function announcementOf(words: Words, state: Step): string {
  switch (state.step) {
    case 'loading':
      return words.loading
    case 'verify':
      return inVerify(words, state)
    case 'deleting':
      return words.deletingTitle
    case 'unconfirmed':
      return state.phase === 'probing' ? words.unconfirmedProbing : words.unconfirmedTitle
    case 'deleted':
      return words.deletedTitle
    default:
      return ''
  }
}
