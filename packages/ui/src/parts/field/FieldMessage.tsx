'use client'

import { forwardRef, type ReactElement } from 'react'
import { usePart, type Part, type PartProps } from '../usePart.ts'
import { useField } from './FieldContext.ts'

export type FieldMessageProps = PartProps<'p'>

/** What is wrong with a field, tied to it by `aria-describedby`. Nothing where nothing is. */
export const FieldMessage: Part<FieldMessageProps, HTMLParagraphElement> = forwardRef<
  HTMLParagraphElement,
  FieldMessageProps
>(function FieldMessage(props, ref): ReactElement | null {
  const { messageId, message } = useField()
  const part = usePart('p', props, {
    ref,
    className: 'farewell-field-message',
    own: { id: messageId, children: message },
  })
  return message ? part : null
})
