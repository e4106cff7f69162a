'use client'

import type { Step } from '@farewell/hooks'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import type { Words } from '../words/Dictionary.ts'
import { createPart } from './createPart.ts'
import { useFirstFocus } from './useFirstFocus.ts'
import type { Part, PartProps } from './usePart.ts'

export type TitleProps = PartProps<'h2'>

function titleOf(words: Words, state: Step): string {
  switch (state.step) {
    case 'closed':
    case 'loading':
      return words.reviewTitle
    case 'unavailable':
      return words.unavailableTitle[state.reason]
    default:
      return words[`${state.step}Title`]
  }
}

/** The title of the step, which names the dialog. It takes the focus where nothing is to be done. */
export const Title: Part<TitleProps, HTMLHeadingElement> = createPart('h2', function Title() {
  const { translator, state, titleId } = useDeleteAccountContext()
  return {
    className: 'farewell-title',
    innerRef: useFirstFocus('title'),
    id: titleId,
    tabIndex: -1,
    children: titleOf(translator.words, state),
  }
})
