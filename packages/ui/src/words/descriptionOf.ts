import type { Step } from '@farewell/hooks'
import type { Words } from './Dictionary.ts'
import { unconfirmedWords } from './unconfirmedWords.ts'

/** The sentence of a step; what `unconfirmed` says depends on what is being looked at. */
export function descriptionOf(words: Words, state: Step): string {
  switch (state.step) {
    case 'closed':
    case 'loading':
      return words.loading
    case 'unavailable': {
      const { reason, error } = state
      const ofCode = reason === 'failed' && error ? words.errors[error.code] : undefined
      return ofCode ?? words.unavailableDescription[reason]
    }
    case 'unconfirmed':
      return unconfirmedWords(words, state)
    case 'deleted':
      return state.confirmedBy === 'other-tab' ? words.deletedInOtherTab : words.deletedDescription
    default:
      return words[`${state.step}Description`]
  }
}
