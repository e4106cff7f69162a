'use client'

import type { Step, StepOf } from '@farewell/hooks'
import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import type { Words } from '../words/Dictionary.ts'
import { unconfirmedWords } from '../words/unconfirmedWords.ts'
import { usePart, type Part, type PartProps } from './usePart.ts'

export type DescriptionProps = PartProps<'p'>

function unavailable(words: Words, { reason, error }: StepOf<'unavailable'>): string {
  const ofCode = reason === 'failed' && error ? words.errors[error.code] : undefined
  return ofCode ?? words.unavailableDescription[reason]
}

/** The sentence of a step; what `unconfirmed` says depends on what is being looked at. */
function descriptionOf(words: Words, state: Step): string {
  switch (state.step) {
    case 'closed':
    case 'loading':
      return words.loading
    case 'review':
      return words.reviewDescription
    case 'unavailable':
      return unavailable(words, state)
    case 'verify':
      return words.verifyDescription
    case 'deleting':
      return words.deletingDescription
    case 'unconfirmed':
      return unconfirmedWords(words, state, false)
    case 'deleted':
      return state.confirmedBy === 'other-tab' ? words.deletedInOtherTab : words.deletedDescription
  }
}

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
