'use client'

import type { ButtonProps } from '../Button.tsx'
import type { Part } from '../usePart.ts'
import { createAction } from './createAction.tsx'

/** Leaves the success screen: the caches are cleared, then `onDone` is called. */
export const Done: Part<ButtonProps, HTMLButtonElement> = createAction(function Done({
  translator,
  requestOpen,
}) {
  return {
    variant: 'primary',
    children: translator.words.done,
    onClick: () => requestOpen(false, 'done'),
  }
})
