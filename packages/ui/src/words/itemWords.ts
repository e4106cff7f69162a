import type { Blocker } from '@farewell/hooks'
import type { Translator } from './createTranslator.ts'

/** The label alone, in the form that its count wants. */
export function labelWords({ plural }: Translator, { label, count }: Blocker): string {
  if (typeof label === 'string') return label
  return count === undefined ? label.other : plural(label, count)
}

/** A consequence or blocker, with how many there are of it. */
export function itemWords(translator: Translator, item: Blocker): string {
  const { words, fill, number } = translator
  const label = labelWords(translator, item)
  return item.count === undefined
    ? label
    : fill(words.countedItem, { count: number(item.count), label })
}
