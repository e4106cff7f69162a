'use client'

import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { useStep } from '../steps/StepContext.ts'
import { filled } from '../words/createTranslator.ts'
import { AcknowledgementInput } from './field/AcknowledgementInput.tsx'
import { createField, type FieldState } from './field/Field.tsx'
import { FieldMessage } from './field/FieldMessage.tsx'
import { Label } from './field/Label.tsx'
import type { Part, PartProps } from './usePart.ts'

export type AcknowledgementProps = PartProps<'div', FieldState>

/**
 * The tick or the typed words that the host asks for before the proof. The words that are shown are
 * the words that are accepted. Nothing while something stands in the way, or where none is asked.
 */
export const Acknowledgement: Part<AcknowledgementProps, HTMLDivElement> = createField(
  function Acknowledgement() {
    const { translator, acknowledgement: kind } = useDeleteAccountContext()
    const { asked, blocked, message } = useStep('Review')
    if (kind === 'none' || blocked) return undefined
    const words = translator.words.acknowledgement
    const text = (
      <bdi key="text" className="farewell-phrase">
        {asked.shown}
      </bdi>
    )
    return {
      kind,
      message,
      children: (
        <>
          {kind === 'checkbox' ? (
            <div className="farewell-choice">
              <AcknowledgementInput />
              <Label>{words.checkbox}</Label>
            </div>
          ) : (
            <>
              <Label>{filled(asked.masked ? words.typeMasked : words.type, { text })}</Label>
              <AcknowledgementInput />
            </>
          )}
          <FieldMessage />
        </>
      ),
    }
  },
)
