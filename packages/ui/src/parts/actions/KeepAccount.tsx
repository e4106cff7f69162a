'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import { useFirstFocus } from '../useFirstFocus.ts'
import { useMergedRef } from '../useMergedRef.ts'
import type { Part } from '../usePart.ts'

/** Leaves, and nothing is deleted: the safe action, which has the focus in the review. */
export const KeepAccount: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function KeepAccount(props, ref): ReactElement | null {
  const { translator, requestOpen, canDismiss } = useDeleteAccountContext()
  const merged = useMergedRef(ref, useFirstFocus('safe-action'))
  const own = {
    children: translator.words.keepAccount,
    onClick: () => requestOpen(false, 'keep-account'),
  }
  return canDismiss ? <Button {...mergeProps(own, props)} ref={merged} /> : null
})
