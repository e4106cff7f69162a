import { en } from '../locales/en.ts'
import type { PluralForms } from '@farewell/hooks'
import type { Dictionary, PartialWords, Words } from './Dictionary.ts'

/** The words in force, and the ways to fill them in. */
export interface Translator {
  /** Of the dictionary; unknown where only the host's own words are given. */
  lang: string | undefined
  dir: 'ltr' | 'rtl' | undefined
  words: Words
  fill: (template: string, values: Readonly<Record<string, string>>) => string
  number: (value: number) => string
  /** So many seconds from now, as in "in 42 seconds" or, of a long wait, "in 3 minutes". */
  inTime: (seconds: number) => string
  /** The form that the language wants for a count: "1 notebook", "2 notebooks". */
  plural: (forms: PluralForms, count: number) => string
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
  const times = new Intl.RelativeTimeFormat(lang)
  const plurals = new Intl.PluralRules(lang)
  const lists = new Intl.ListFormat(lang, { type: 'unit' })
  return {
    lang: known ? lang : undefined,
    dir: known ? dir : undefined,
    words: mergeWords(words, own),
    fill,
    number: (value) => numbers.format(value),
    inTime: (seconds) =>
      seconds < MINUTES_FROM
        ? times.format(seconds, 'second')
        : times.format(Math.ceil(seconds / 60), 'minute'),
    plural: (forms, count) => forms[plurals.select(count)] ?? forms.other,
    list: (items) => lists.format(items),
  }
}
