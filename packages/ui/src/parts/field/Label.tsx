'use client'

import { createPart } from '../createPart.ts'
import type { Part, PartProps } from '../usePart.ts'
import { useField } from './FieldContext.ts'

export type LabelProps = PartProps<'label'>

/** The visible label of a field. */
export const Label: Part<LabelProps, HTMLLabelElement> = createPart('label', function Label() {
  return {
    className: 'farewell-label',
    htmlFor: useField().inputId,
  }
})
