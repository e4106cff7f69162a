'use client'

import { useStep } from '../../steps/StepContext.ts'
import type { ButtonProps } from '../Button.tsx'
import type { Part } from '../usePart.ts'
import { createAction } from './createAction.tsx'

/** From the proof back to the review. */
export const Back: Part<ButtonProps, HTMLButtonElement> = createAction(function Back({
  flow,
  translator,
}) {
  const { busy } = useStep('Verify')
  return { variant: 'quiet', busy, children: translator.words.back, onClick: flow.back }
})
