import type { StepOf } from '@farewell/hooks'
import type { Words } from './Dictionary.ts'

/** What became of the account, where people ask themselves that: after a press of theirs. */
export function fateWords(words: Words, state: StepOf<'unavailable'>): string | undefined {
  if (state.outcomeUnknown) return words.outcomeUnknown
  return state.nothingDeleted ? words.nothingDeleted : undefined
}
