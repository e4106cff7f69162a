import type { StepOf } from '@farewell/hooks'
import type { Words } from './Dictionary.ts'

/** What is known of a deletion without a clear answer, or that it is being looked at. */
export function unconfirmedWords(
  words: Words,
  { seen }: StepOf<'unconfirmed'>,
  awaited: boolean,
): string {
  if (awaited) return words.unconfirmedProbing
  return seen === 'present-so-far' ? words.unconfirmedPresent : words.unconfirmedNothing
}
