'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { useUnconfirmed } from '../../steps/UnconfirmedContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import type { Part } from '../usePart.ts'

/** Asks the server again what became of the account. */
export const CheckAgain: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function CheckAgain(props, ref): ReactElement {
  const { words } = useDeleteAccountContext().translator
  const { awaited, checkAgain } = useUnconfirmed()
  const own = {
    variant: 'primary',
    busy: awaited,
    children: awaited ? words.checking : words.checkAgain,
    onClick: checkAgain,
  }
  return <Button {...mergeProps(own, props)} ref={ref} />
})
