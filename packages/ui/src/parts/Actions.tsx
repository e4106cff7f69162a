'use client'

import { forwardRef, type ReactElement } from 'react'
import { usePart, type Part, type PartProps } from './usePart.ts'

export type ActionsProps = PartProps<'div'>

/** The buttons of a step; they stay in view while the body scrolls. */
export const Actions: Part<ActionsProps, HTMLDivElement> = forwardRef<HTMLDivElement, ActionsProps>(
  function Actions(props, ref): ReactElement {
    return usePart('div', props, { ref, className: 'farewell-actions' })
  },
)
