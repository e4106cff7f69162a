import { maskIdentifier, type Account } from '@farewell/hooks'
import type { AcknowledgementWords } from './Dictionary.ts'
import { matchesIdentifier, matchesPhrase } from './matchesTyped.ts'

export interface AcknowledgementText {
  /** What the person reads. */
  shown: string
  masked: boolean
  /** Whether it is what was typed. */
  matches: (typed: string, lang: string | undefined) => boolean
}

/** What is to be typed, from the one text that is also shown. */
export function acknowledgementText(
  words: AcknowledgementWords,
  kind: 'checkbox' | 'phrase' | 'identifier',
  account: Account,
  masked: boolean,
): AcknowledgementText {
  if (kind !== 'identifier') {
    const { phrase } = words
    return {
      shown: phrase,
      masked: false,
      matches: (typed, lang) => matchesPhrase(typed, phrase, lang),
    }
  }
  const identifier = account.identifier ?? account.displayName
  return {
    shown: masked ? maskIdentifier(identifier) : identifier,
    masked,
    matches: (typed) => matchesIdentifier(typed, identifier),
  }
}
