'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { useVerify } from '../../steps/VerifyContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import type { Part } from '../usePart.ts'

/** The press that verifies and deletes. */
export const Submit: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Submit(props, ref): ReactElement {
  const { words } = useDeleteAccountContext().translator
  const { busy, verifying, submit } = useVerify()
  const own = {
    variant: 'danger',
    busy,
    children: verifying ? words.verifying : words.deleteAccount,
    onClick: submit,
  }
  return <Button {...mergeProps(own, props)} ref={ref} />
})
