'use client'

import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { descriptionOf } from '../words/descriptionOf.ts'
import { createPart } from './createPart.ts'
import type { Part, PartProps } from './usePart.ts'

export type DescriptionProps = PartProps<'p'>

/** The one sentence that describes the dialog. */
export const Description: Part<DescriptionProps, HTMLParagraphElement> = createPart(
  'p',
  function Description() {
    const { translator, state, descriptionId } = useDeleteAccountContext()
    return {
      className: 'farewell-description',
      id: descriptionId,
      children: descriptionOf(translator.words, state),
    }
  },
)
