'use client'

import type { ButtonProps } from '../Button.tsx'
import type { Part } from '../usePart.ts'
import { createAction } from './createAction.tsx'

/**
 * Reads the account again, where that failed, and in a panel that cannot be left and opened again:
 * the person may have signed in by now.
 */
export const TryAgain: Part<ButtonProps, HTMLButtonElement> = createAction(function TryAgain({
  flow,
  state,
  translator,
  canDismiss,
}) {
  if (state.step !== 'unavailable') return undefined
  const { reason } = state
  const offered = reason === 'failed' || (reason !== 'disabled' && !canDismiss)
  return offered && { variant: 'primary', children: translator.words.tryAgain, onClick: flow.retry }
})
