import { en } from './en.ts'
import type { Dictionary, PartialWords, Words } from './Dictionary.ts'

/** The words in force, and the ways to fill them in. */
export interface Translator {
  /** Of the dictionary; unknown where only the host's own words are given. */
  lang: string | undefined
  dir: 'ltr' | 'rtl' | undefined
  words: Words
  fill: (template: string, values: Readonly<Record<string, string>>) => string
  number: (value: number) => string
  /** So many seconds, as in "42 seconds" or, of a long wait, "3 minutes". */
  duration: (seconds: number) => string
  list: (items: readonly string[]) => string
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

/** Below this many seconds a wait is told in seconds. */
const MINUTES_FROM = 90

export function createTranslator(dictionary?: Dictionary, own?: PartialWords): Translator {
  const { lang, dir, words } = dictionary ?? en
  // Words that came alone are of a language that nobody has named.
  const known = dictionary !== undefined || own === undefined
  const numbers = new Intl.NumberFormat(lang)
  const [seconds, minutes] = ['second', 'minute'].map(
    (unit) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }),
  ) as [Intl.NumberFormat, Intl.NumberFormat]
  const lists = new Intl.ListFormat(lang, { type: 'unit' })
  return {
    lang: known ? lang : undefined,
    dir: known ? dir : undefined,
    words: mergeWords(words, own),
    fill,
    number: (value) => numbers.format(value),
    duration: (value) =>
      value < MINUTES_FROM ? seconds.format(value) : minutes.format(Math.ceil(value / 60)),
    list: (items) => lists.format(items),
  }
}
