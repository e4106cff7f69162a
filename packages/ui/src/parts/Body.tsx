'use client'

import { createPart } from './createPart.ts'
import type { Part, PartProps } from './usePart.ts'

export type BodyProps = PartProps<'div'>

/** What a step says: the title, the sentence under it, and everything above the actions. */
export const Body: Part<BodyProps, HTMLDivElement> = createPart('div', function Body() {
  return { className: 'farewell-body' }
})
