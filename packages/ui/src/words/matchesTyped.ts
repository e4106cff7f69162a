import { normalizeCode } from '../parts/normalizeCode.ts'

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu
const WHITE_SPACE = /\p{White_Space}+/gu
const PHONE_NUMBER = /^\+?[\p{Nd}\p{Pd}\s()./·−]+$/u

/** Without what a keyboard, an input method or a paste adds unseen. */
const fold = (text: string): string =>
  text.normalize('NFKC').replace(IGNORABLE, '').replace(WHITE_SPACE, ' ').trim()

/** Some scripts part words by spaces and some do not, and people type them as they please. */
const withoutSpaces = (text: string): string => fold(text).replaceAll(' ', '')

const equal = (one: string, other: string, lang: string | undefined): boolean =>
  new Intl.Collator(lang, { usage: 'search', sensitivity: 'base' }).compare(one, other) === 0

/** Letters that no collation takes for each other, though people type one for the other. */
const NEIGHBOURS: Readonly<Record<string, string>> = { ı: 'i', ي: 'ی', ك: 'ک', 帐: '账' }
const plain = (text: string): string =>
  text.replace(/./gu, (letter) => NEIGHBOURS[letter] ?? letter)

/**
 * Whether the phrase was typed, whatever the case, width, accents and spaces. By the language's own
 * rules, since no other comparison survives German ("loeschen"), Arabic and Persian; or else by
 * English ones, for a keyboard that lacks the language's letters ("loschen", "hesabimi").
 */
export function matchesPhrase(typed: string, phrase: string, lang: string | undefined): boolean {
  const one = withoutSpaces(typed)
  const other = withoutSpaces(phrase)
  return equal(one, other, lang) || equal(plain(one), plain(other), 'en')
}

/**
 * Whether the identifier was typed: case does not count, nor how a phone number is grouped, nor the
 * script of its digits.
 */
export function matchesIdentifier(typed: string, identifier: string): boolean {
  const simple = (text: string): string => {
    const folded = fold(text).toLowerCase()
    return PHONE_NUMBER.test(folded) ? normalizeCode(folded).replace(/[()/]/g, '') : folded
  }
  return simple(typed) === simple(identifier)
}
