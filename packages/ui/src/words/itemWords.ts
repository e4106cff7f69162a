import type { Blocker } from '@farewell/hooks'
import type { Translator } from './createTranslator.ts'

/** A consequence or blocker, with how many there are of it. */
export function itemWords(translator: Translator, { label, count }: Blocker): string {
  const { words, fill, number } = translator
  return count === undefined ? label : fill(words.countedItem, { count: number(count), label })
}
