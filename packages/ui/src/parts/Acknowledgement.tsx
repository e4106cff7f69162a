'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { useReview } from '../steps/ReviewContext.ts'
import { acknowledgementText } from '../words/acknowledgementText.ts'
import { fillNodes } from '../words/fillNodes.tsx'
import { AcknowledgementInput } from './field/AcknowledgementInput.tsx'
import { Field, type FieldState } from './field/Field.tsx'
import { FieldMessage } from './field/FieldMessage.tsx'
import { Label } from './field/Label.tsx'
import type { Part, PartProps } from './usePart.ts'

export type AcknowledgementProps = PartProps<'div', FieldState>

/**
 * The tick or the typed words that the host asks for before the proof. The words that are shown are
 * the words that are accepted. Nothing while something stands in the way, or where none is asked.
 */
export const Acknowledgement: Part<AcknowledgementProps, HTMLDivElement> = forwardRef<
  HTMLDivElement,
  AcknowledgementProps
>(function Acknowledgement({ children, ...props }, ref): ReactElement | null {
  const { translator, acknowledgement, maskIdentifiers } = useDeleteAccountContext()
  const { account, blocked, message } = useReview()
  if (acknowledgement === 'none' || blocked) return null
  const words = translator.words.acknowledgement
  const { shown, masked } = acknowledgementText(words, acknowledgement, account, maskIdentifiers)
  const field = { ...props, ref, kind: acknowledgement, message }
  const content =
    acknowledgement === 'checkbox' ? (
      <>
        <div className="farewell-choice">
          <AcknowledgementInput />
          <Label>{words.checkbox}</Label>
        </div>
        <FieldMessage />
      </>
    ) : (
      <>
        <Label>
          {fillNodes(masked ? words.typeMasked : words.type, {
            text: <bdi className="farewell-phrase">{shown}</bdi>,
          })}
        </Label>
        <AcknowledgementInput />
        <FieldMessage />
      </>
    )
  return <Field {...field}>{children ?? content}</Field>
})
