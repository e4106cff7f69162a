'use client'

import { createPart } from '../createPart.ts'
import type { Part, PartProps } from '../usePart.ts'
import { useField } from './FieldContext.ts'

export type FieldMessageProps = PartProps<'p'>

/** What is wrong with a field, tied to it by `aria-describedby`. Nothing where nothing is. */
export const FieldMessage: Part<FieldMessageProps, HTMLParagraphElement> = createPart(
  'p',
  function FieldMessage() {
    const { messageId, message } = useField()
    return message
      ? { className: 'farewell-field-message', id: messageId, children: message }
      : undefined
  },
)
