'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { descriptionOf } from '../words/descriptionOf.ts'
import { usePart, type Part, type PartProps } from './usePart.ts'

export type DescriptionProps = PartProps<'p'>

/** The one sentence that describes the dialog. */
export const Description: Part<DescriptionProps, HTMLParagraphElement> = forwardRef<
  HTMLParagraphElement,
  DescriptionProps
>(function Description(props, ref): ReactElement {
  const { translator, state, descriptionId } = useDeleteAccountContext()
  return usePart('p', props, {
    ref,
    className: 'farewell-description',
    own: { id: descriptionId, children: descriptionOf(translator.words, state) },
  })
})
