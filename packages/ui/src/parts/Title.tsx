'use client'

import type { Step } from '@farewell/hooks'
import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import type { Words } from '../words/Dictionary.ts'
import { useFirstFocus } from './useFirstFocus.ts'
import { usePart, type Part, type PartProps } from './usePart.ts'

export type TitleProps = PartProps<'h2'>

function titleOf(words: Words, state: Step): string {
  switch (state.step) {
    case 'closed':
    case 'loading':
    case 'review':
      return words.reviewTitle
    case 'unavailable':
      return words.unavailableTitle[state.reason]
    case 'verify':
      return words.verifyTitle
    case 'deleting':
      return words.deletingTitle
    case 'unconfirmed':
      return words.unconfirmedTitle
    case 'deleted':
      return words.deletedTitle
  }
}

/** The title of the step, which names the dialog. It takes the focus where nothing is to be done. */
export const Title: Part<TitleProps, HTMLHeadingElement> = forwardRef<
  HTMLHeadingElement,
  TitleProps
>(function Title(props, ref): ReactElement {
  const { translator, state, titleId } = useDeleteAccountContext()
  const innerRef = useFirstFocus('title')
  return usePart('h2', props, {
    ref,
    innerRef,
    className: 'farewell-title',
    own: { id: titleId, tabIndex: -1, children: titleOf(translator.words, state) },
  })
})
