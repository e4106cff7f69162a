'use client'

import type { Account } from '@farewell/hooks'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { acknowledgementText } from '../words/acknowledgementText.ts'
import { isolate } from '../words/createTranslator.ts'

/** What is still missing of the acknowledgement, in words; nothing when it is given. */
export function useMissingAcknowledgement(account: Account): () => string | undefined {
  const context = useDeleteAccountContext()
  const { acknowledgement: kind, acknowledged, maskIdentifiers, translator } = context
  const { words, fill, lang } = translator
  const { checkboxMissing, typeMissing, typeMasked } = words.acknowledgement
  return () => {
    if (kind === 'none') return undefined
    const { checked, text } = acknowledged()
    if (kind === 'checkbox') return checked ? undefined : checkboxMissing
    const { shown, masked, matches } = acknowledgementText(
      words.acknowledgement,
      kind,
      account,
      maskIdentifiers,
    )
    if (matches(text, lang)) return undefined
    return fill(masked ? typeMasked : typeMissing, { text: isolate(shown) })
  }
}
