'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { useReview } from '../../steps/ReviewContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import type { Part } from '../usePart.ts'

/** From the review to the proof; while something stands in the way, it looks again whether it does. */
export const Continue: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Continue(props, ref): ReactElement {
  const { words } = useDeleteAccountContext().translator
  const { blocked, checking, proceed } = useReview()
  const own = {
    variant: 'primary',
    busy: checking,
    children: checking ? words.checking : blocked ? words.checkAgain : words.continue,
    onClick: proceed,
  }
  return <Button {...mergeProps(own, props)} ref={ref} />
})
