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
export function filled<Value>(
  template: string,
  values: Readonly<Record<string, Value>>,
): (Value | string | undefined)[] {
  // Every second piece is a name.
  return template
    .split(/\{(\w+)\}/)
    .map((piece, place) =>
      place % 2 === 0 ? piece : Object.hasOwn(values, piece) ? values[piece] : `{${piece}}`,
    )
}

/** The same, as one text. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return filled(template, values).join('')
}

/** Keeps a number or address in its own direction inside of a sentence of the other one. */
export function isolate(value: string): string {
  return `\u2068${value}\u2069`
}

type Texts = Record<string, unknown>

function merge(base: Texts, own: Texts): Texts {
  const merged = { ...base }
  for (const [key, value] of Object.entries(own)) {
    // A host's own text may be undefined for now: ours stands until then.
    if (value === undefined) continue
    merged[key] =
      value && typeof value === 'object' ? merge(base[key] as Texts, value as Texts) : value
  }
  return merged
}

/** A dictionary's words, with the host's own in their place. */
export function mergeWords(words: Words, own: PartialWords | undefined): Words {
  return own ? (merge({ ...words }, own) as unknown as Words) : words
}

/** Below this many seconds a wait is told in seconds. */
const MINUTES_FROM = 90

export function createTranslator(dictionary?: Dictionary, own?: PartialWords): Translator {
  const { lang, dir, words } = dictionary ?? en
  // Words that came alone are of a language that nobody has named.
  const known = dictionary !== undefined || own === undefined
  // Each is made when it is first asked for: most dialogs are never opened.
  let numbers: Intl.NumberFormat | undefined
  let times: Intl.RelativeTimeFormat | undefined
  let plurals: Intl.PluralRules | undefined
  let lists: Intl.ListFormat | undefined
  return {
    lang: known ? lang : undefined,
    dir: known ? dir : undefined,
    words: mergeWords(words, own),
    fill,
    number: (value) => (numbers ??= new Intl.NumberFormat(lang)).format(value),
    inTime(seconds) {
      times ??= new Intl.RelativeTimeFormat(lang)
      return seconds < MINUTES_FROM
        ? times.format(seconds, 'second')
        : times.format(Math.ceil(seconds / 60), 'minute')
    },
    plural: (forms, count) =>
      forms[(plurals ??= new Intl.PluralRules(lang)).select(count)] ?? forms.other,
    list: (items) => (lists ??= new Intl.ListFormat(lang, { type: 'unit' })).format(items),
  }
}
