'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import type { Part } from '../usePart.ts'

/** Reads the account again. Nothing where reading it did not fail. */
export const TryAgain: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function TryAgain(props, ref): ReactElement | null {
  const { flow, state, translator } = useDeleteAccountContext()
  const own = { variant: 'primary', children: translator.words.tryAgain, onClick: flow.retry }
  const failed = state.step === 'unavailable' && state.reason === 'failed'
  return failed ? <Button {...mergeProps(own, props)} ref={ref} /> : null
})
