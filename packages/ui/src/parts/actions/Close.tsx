'use client'

import type { ButtonProps } from '../Button.tsx'
import type { Part } from '../usePart.ts'
import { createAction } from './createAction.tsx'

/** Leaves a screen on which nothing can be kept or deleted. */
export const Close: Part<ButtonProps, HTMLButtonElement> = createAction(function Close({
  translator,
  requestOpen,
  canDismiss,
}) {
  return (
    canDismiss && {
      children: translator.words.close,
      onClick: () => requestOpen(false, 'close-button'),
    }
  )
})
