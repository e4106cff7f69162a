'use client'

import { useStep } from '../../steps/StepContext.ts'
import type { ButtonProps } from '../Button.tsx'
import type { Part } from '../usePart.ts'
import { createAction } from './createAction.tsx'

/** From the review to the proof; while something stands in the way, it looks again whether it does. */
export const Continue: Part<ButtonProps, HTMLButtonElement> = createAction(function Continue({
  translator: { words },
}) {
  const { blocked, checking, proceed } = useStep('Review')
  return {
    variant: 'primary',
    busy: checking,
    children: checking ? words.checking : blocked ? words.checkAgain : words.continue,
    onClick: proceed,
  }
})
