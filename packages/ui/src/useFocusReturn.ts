'use client'

import { useCallback, useEffect, useRef } from 'react'
import type {
  DeleteAccountContextValue,
  FocusTarget,
  OpenChangeReason,
} from './DeleteAccountContext.ts'
import { focusedElement } from './dialog/focusedElement.ts'
import { returnFocusTo } from './dialog/returnFocusTo.ts'
import type { OpenState } from './useOpenState.ts'

export interface FocusOptions {
  /** What gets the focus in the review; by default the action that keeps the account. */
  initialFocus?: FocusTarget | undefined
  /** What gets the focus after closing; by default the trigger, or the page's main heading. */
  finalFocus?: FocusTarget | undefined
}

type FocusReturn = Pick<
  DeleteAccountContextValue,
  'requestOpen' | 'toggleFrom' | 'moveFocus' | 'noteUse' | 'initialFocus' | 'returnFocus'
>

/** Opens and closes, and knows from where: that is where the focus goes back to. */
export function useFocusReturn(
  openState: OpenState,
  { initialFocus, finalFocus, modal }: FocusOptions & { modal: boolean },
): FocusReturn {
  const latest = useRef({ openState, finalFocus })
  useEffect(() => {
    latest.current = { openState, finalFocus }
  })
  const triggerRef = useRef<HTMLElement>(null)
  // A trigger that is gone no longer knows where it was.
  const rootRef = useRef<Node>(null)
  const lastReason = useRef<OpenChangeReason>(undefined)
  const used = useRef(false)
  useEffect(() => {
    // The host may open it without a reason.
    if (openState.open) lastReason.current = undefined
    else used.current = false
  }, [openState.open])

  const requestOpen = useCallback((next: boolean, reason: OpenChangeReason): void => {
    const before = lastReason.current
    lastReason.current = reason
    if (!latest.current.openState.requestOpen(next, reason)) lastReason.current = before
  }, [])
  const returnFocus = useCallback(() => {
    // A link takes the person elsewhere: the focus must not pull them back.
    if (lastReason.current === 'blocker-link') return
    // Nor must a panel that nobody was in take it.
    if (!modal && !used.current) return
    returnFocusTo(latest.current.finalFocus, triggerRef.current, rootRef.current)
  }, [modal])
  const moveFocus = useCallback(
    (element: HTMLElement | null | undefined) => {
      if (!element) return
      const focused = focusedElement()
      const isHere =
        focused === triggerRef.current || element.closest('.farewell-panel')?.contains(focused)
      if (modal || (used.current && (!focused || isHere))) element.focus()
    },
    [modal],
  )
  const noteUse = useCallback(() => {
    used.current = true
  }, [])

  return {
    requestOpen,
    returnFocus,
    moveFocus,
    noteUse,
    initialFocus,
    toggleFrom(trigger) {
      triggerRef.current = trigger
      rootRef.current = trigger.getRootNode()
      noteUse()
      requestOpen(modal || !openState.open, 'trigger')
    },
  }
}
