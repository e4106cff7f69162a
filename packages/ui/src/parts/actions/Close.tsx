'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import type { Part } from '../usePart.ts'

/** Leaves a screen on which nothing can be kept or deleted. */
export const Close: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Close(props, ref): ReactElement | null {
  const { translator, requestOpen, canDismiss } = useDeleteAccountContext()
  const own = {
    children: translator.words.close,
    onClick: () => requestOpen(false, 'close-button'),
  }
  return canDismiss ? <Button {...mergeProps(own, props)} ref={ref} /> : null
})
