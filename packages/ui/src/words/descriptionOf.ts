import type { Step, StepOf } from '@farewell/hooks'
import type { Words } from './Dictionary.ts'
import { unconfirmedWords } from './unconfirmedWords.ts'

function unavailable(words: Words, { reason, error }: StepOf<'unavailable'>): string {
  const ofCode = reason === 'failed' && error ? words.errors[error.code] : undefined
  return ofCode ?? words.unavailableDescription[reason]
}

/** The sentence of a step; what `unconfirmed` says depends on what is being looked at. */
export function descriptionOf(words: Words, state: Step): string {
  switch (state.step) {
    case 'closed':
    case 'loading':
      return words.loading
    case 'review':
      return words.reviewDescription
    case 'unavailable':
      return unavailable(words, state)
    case 'verify':
      return words.verifyDescription
    case 'deleting':
      return words.deletingDescription
    case 'unconfirmed':
      return unconfirmedWords(words, state, false)
    case 'deleted':
      return state.confirmedBy === 'other-tab' ? words.deletedInOtherTab : words.deletedDescription
  }
}
