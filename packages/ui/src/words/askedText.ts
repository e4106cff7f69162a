import { maskIdentifier, type Account } from '@farewell/hooks'
import type { Acknowledgement } from '../DeleteAccountContext.ts'
import type { Translator } from './createTranslator.ts'
import { matchesIdentifier, matchesPhrase } from './matchesTyped.ts'

export interface AskedText {
  /** What the person reads. */
  shown: string
  masked: boolean
  /** Whether it is what was typed. */
  matches: (typed: string) => boolean
}

/** What is to be typed, the phrase or what identifies the account: the one text is also shown. */
export function askedText(
  { words, lang }: Translator,
  kind: Acknowledgement,
  { identifier, displayName }: Account,
  maskIdentifiers: boolean,
): AskedText {
  const identifies = kind === 'identifier'
  const text = identifies ? (identifier ?? displayName) : words.acknowledgement.phrase
  const masked = identifies && maskIdentifiers
  return {
    shown: masked ? maskIdentifier(text) : text,
    masked,
    matches: (typed) =>
      identifies ? matchesIdentifier(typed, text) : matchesPhrase(typed, text, lang),
  }
}
