'use client'

import { createPart } from './createPart.ts'
import type { Part, PartProps } from './usePart.ts'

export type TextProps = PartProps<'p'>

/** A sentence of its own. */
export const Text: Part<TextProps, HTMLParagraphElement> = createPart('p', function Text() {
  return { className: 'farewell-text' }
})
