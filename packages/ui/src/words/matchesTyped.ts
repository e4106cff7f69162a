const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu
const WHITE_SPACE = /\p{White_Space}+/gu
const PHONE_NUMBER = /^\+?[\d\s().-]+$/

/** Without what a keyboard, an input method or a paste adds unseen. */
const fold = (text: string): string =>
  text.normalize('NFKC').replace(IGNORABLE, '').replace(WHITE_SPACE, ' ').trim()

/**
 * Whether the phrase was typed, whatever the case, width, accents and spaces. By the language's own
 * rules, since no other comparison survives Turkish, German, Greek and Persian.
 */
export function matchesPhrase(typed: string, phrase: string, lang: string | undefined): boolean {
  const { compare } = new Intl.Collator(lang, { usage: 'search', sensitivity: 'base' })
  return compare(fold(typed), fold(phrase)) === 0
}

/** Whether the identifier was typed: case does not count, nor how a phone number is grouped. */
export function matchesIdentifier(typed: string, identifier: string): boolean {
  const simple = (text: string): string => {
    const folded = fold(text).toLowerCase()
    return PHONE_NUMBER.test(folded) ? folded.replace(/[\s().-]/g, '') : folded
  }
  return simple(typed) === simple(identifier)
}
