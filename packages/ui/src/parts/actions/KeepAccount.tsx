'use client'

import type { ButtonProps } from '../Button.tsx'
import { useFirstFocus } from '../useFirstFocus.ts'
import { useMergedRef } from '../useMergedRef.ts'
import type { Part } from '../usePart.ts'
import { createAction } from './createAction.tsx'

/** Leaves, and nothing is deleted: the safe action, which has the focus in the review. */
export const KeepAccount: Part<ButtonProps, HTMLButtonElement> = createAction(function KeepAccount(
  { translator, requestOpen, canDismiss },
  ref,
) {
  const merged = useMergedRef(ref, useFirstFocus('safe-action'))
  return (
    canDismiss && {
      ref: merged,
      children: translator.words.keepAccount,
      onClick: () => requestOpen(false, 'keep-account'),
    }
  )
})
