'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import type { Part } from '../usePart.ts'

/**
 * Reads the account again, where that failed, and in a panel that cannot be left and opened again:
 * the person may have signed in by now.
 */
export const TryAgain: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function TryAgain(props, ref): ReactElement | null {
  const { flow, state, translator, canDismiss } = useDeleteAccountContext()
  const own = { variant: 'primary', children: translator.words.tryAgain, onClick: flow.retry }
  const reason = state.step === 'unavailable' ? state.reason : undefined
  const offered = reason === 'failed' || (reason && reason !== 'disabled' && !canDismiss)
  return offered ? <Button {...mergeProps(own, props)} ref={ref} /> : null
})
