'use client'

import { useCallback, useEffect, useRef } from 'react'
import type {
  DeleteAccountContextValue,
  FocusTarget,
  OpenChangeReason,
} from './DeleteAccountContext.ts'
import type { DeleteAccountRootContextValue } from './DeleteAccountRootContext.ts'
import { focusedElement } from './dialog/focusedElement.ts'
import { returnFocusTo } from './dialog/returnFocusTo.ts'

export interface FocusOptions {
  /** What gets the focus in the review; by default the action that keeps the account. */
  initialFocus?: FocusTarget | undefined
  /** What gets the focus after closing; by default the trigger, or the page's main heading. */
  finalFocus?: FocusTarget | undefined
}

type FocusReturn = Pick<
  DeleteAccountContextValue,
  'requestOpen' | 'moveFocus' | 'noteUse' | 'initialFocus' | 'returnFocus'
>

/** Moves the focus along with the steps, and back to where the session was opened from. */
export function useFocusReturn(root: DeleteAccountRootContextValue): FocusReturn {
  const { modal, originRef } = root
  const latest = useRef(root)
  useEffect(() => {
    latest.current = root
  })

  const requestOpen = useCallback((next: boolean, reason: OpenChangeReason): void => {
    latest.current.requestOpen(next, reason)
  }, [])
  const returnFocus = useCallback(() => {
    const { reason, used, trigger, root: place } = originRef.current
    // A link takes the person elsewhere: the focus must not pull them back.
    if (reason === 'blocker-link') return
    // Nor must a panel that nobody was in take it.
    if (!modal && !used) return
    returnFocusTo(latest.current.props.finalFocus, trigger, place)
  }, [modal, originRef])
  const moveFocus = useCallback(
    (element: HTMLElement | null | undefined) => {
      if (!element) return
      const { trigger, used } = originRef.current
      const focused = focusedElement()
      const isHere = focused === trigger || element.closest('.farewell-panel')?.contains(focused)
      if (modal || (used && (!focused || isHere))) element.focus()
    },
    [modal, originRef],
  )
  const noteUse = useCallback(() => {
    originRef.current.used = true
  }, [originRef])

  return {
    requestOpen,
    returnFocus,
    moveFocus,
    noteUse,
    initialFocus: root.props.initialFocus,
  }
}
