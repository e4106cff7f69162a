'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import type { Part } from '../usePart.ts'

/** Leaves the success screen: the caches are cleared, then `onDone` is called. */
export const Done: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Done(props, ref): ReactElement {
  const { translator, requestOpen } = useDeleteAccountContext()
  const own = {
    variant: 'primary',
    children: translator.words.done,
    onClick: () => requestOpen(false, 'done'),
  }
  return <Button {...mergeProps(own, props)} ref={ref} />
})
