'use client'

import { useEffect, type RefObject } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'

/**
 * Gives the focus to the title where no part of a new step has taken it: it must not get lost with
 * what had it before, however a host arranges its parts.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): void {
  const { state, titleId, moveFocus } = useDeleteAccountContext()
  useEffect(() => {
    const root = ref.current
    // The platform may have put it on the dialog itself.
    if (root?.querySelector(':focus')) return
    moveFocus(root?.querySelector<HTMLElement>(`[id="${titleId}"]`))
    // As a step appears, after its parts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [state.step])
}
