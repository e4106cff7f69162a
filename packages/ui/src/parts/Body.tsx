'use client'

import { forwardRef, type ReactElement } from 'react'
import { usePart, type Part, type PartProps } from './usePart.ts'

export type BodyProps = PartProps<'div'>

/** What a step says: the title, the sentence under it, and everything above the actions. */
export const Body: Part<BodyProps, HTMLDivElement> = forwardRef<HTMLDivElement, BodyProps>(
  function Body(props, ref): ReactElement {
    return usePart('div', props, { ref, className: 'farewell-body' })
  },
)
