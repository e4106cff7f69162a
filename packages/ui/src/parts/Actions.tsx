'use client'

import { createPart } from './createPart.ts'
import type { Part, PartProps } from './usePart.ts'

export type ActionsProps = PartProps<'div'>

/** The buttons of a step; they stay in view while the body scrolls. */
export const Actions: Part<ActionsProps, HTMLDivElement> = createPart('div', function Actions() {
  return { className: 'farewell-actions' }
})
