import { en } from './en.ts'
import type { Dictionary, PartialWords, Words } from './Dictionary.ts'

/** The words in force, and the ways to fill them in. */
export interface Translator {
  lang: string
  dir: 'ltr' | 'rtl'
  words: Words
  fill: (template: string, values: Readonly<Record<string, string>>) => string
  number: (value: number) => string
  /** A number of seconds with its unit, as in "42 seconds". */
  seconds: (value: number) => string
}

/** Puts values in the place of `{name}`; a name without a value stays as it is. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )
}

/** Keeps a number or address in its own direction inside of a sentence of the other one. */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`
}

type Texts = Record<string, unknown>

const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null

function merge(base: Texts, own: Texts): Texts {
  const merged = { ...base }
  for (const [key, value] of Object.entries(own)) {
    const inner = base[key]
    // A host's own text may be undefined for now: ours stands until then.
    if (value !== undefined)
      merged[key] = isTexts(inner) && isTexts(value) ? merge(inner, value) : value
  }
  return merged
}

/** A dictionary's words, with the host's own in their place. */
export function mergeWords(words: Words, own: PartialWords | undefined): Words {
  return own ? (merge({ ...words }, { ...own }) as unknown as Words) : words
}

export function createTranslator(dictionary: Dictionary = en, own?: PartialWords): Translator {
  const { lang, dir, words } = dictionary
  const numbers = new Intl.NumberFormat(lang)
  const seconds = new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  })
  return {
    lang,
    dir,
    words: mergeWords(words, own),
    fill,
    number: (value) => numbers.format(value),
    seconds: (value) => seconds.format(value),
  }
}
