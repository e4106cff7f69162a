'use client'

import type { StepName } from '@farewell/hooks'
import { useEffect, useRef, type RefObject } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'

type FirstFocus = 'safe-action' | 'title'

/** Where the focus goes when a step appears; `verify` sees to it by its method. */
function firstFocusOf(step: StepName): FirstFocus | undefined {
  if (step === 'closed' || step === 'verify') return undefined
  return step === 'review' ? 'safe-action' : 'title'
}

/** Takes the focus when its step appears, after the modal is shown, which moves it too. */
export function useFirstFocus(part: FirstFocus): RefObject<HTMLElement | null> {
  const ref = useRef<HTMLElement>(null)
  const { state, moveFocus } = useDeleteAccountContext()
  const isFirst = firstFocusOf(state.step) === part
  useEffect(() => {
    if (isFirst) moveFocus(ref.current)
    // As its step appears, and never again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  return ref
}
