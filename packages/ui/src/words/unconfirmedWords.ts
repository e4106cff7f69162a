import type { StepOf } from '@farewell/hooks'
import type { Words } from './Dictionary.ts'

/** What is known of a deletion without a clear answer. */
export function unconfirmedWords(words: Words, { seen }: StepOf<'unconfirmed'>): string {
  return seen === 'present-so-far' ? words.unconfirmedPresent : words.unconfirmedNothing
}
