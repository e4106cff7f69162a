import type { DeleteAccountContextValue } from '../DeleteAccountContext.ts'
import type { AskedText } from '../words/askedText.ts'
import { fill, isolate } from '../words/createTranslator.ts'

/** What is still missing of the acknowledgement, in words; nothing when it is given. */
export function missingAcknowledgement(
  { acknowledgement, acknowledged, translator }: DeleteAccountContextValue,
  { shown, masked, matches }: AskedText,
): string | undefined {
  const { checkboxMissing, typeMissing, typeMasked } = translator.words.acknowledgement
  const { checked, text } = acknowledged()
  if (acknowledgement === 'checkbox') return checked ? undefined : checkboxMissing
  if (matches(text)) return undefined
  return fill(masked ? typeMasked : typeMissing, { text: isolate(shown) })
}
