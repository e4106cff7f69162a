'use client'

import { forwardRef, type ReactElement } from 'react'
import { usePart, type Part, type PartProps } from '../usePart.ts'
import { useField } from './FieldContext.ts'

export type LabelProps = PartProps<'label'>

/** The visible label of a field. */
export const Label: Part<LabelProps, HTMLLabelElement> = forwardRef<HTMLLabelElement, LabelProps>(
  function Label(props, ref): ReactElement {
    const { inputId } = useField()
    return usePart('label', props, {
      ref,
      className: 'farewell-label',
      own: { htmlFor: inputId },
    })
  },
)
