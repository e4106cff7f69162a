'use client'

import { forwardRef, type ReactElement } from 'react'
import { usePart, type Part, type PartProps } from './usePart.ts'

export type TextProps = PartProps<'p'>

/** A sentence of its own. */
export const Text: Part<TextProps, HTMLParagraphElement> = forwardRef<
  HTMLParagraphElement,
  TextProps
>(function Text(props, ref): ReactElement {
  return usePart('p', props, { ref, className: 'farewell-text' })
})
