'use client'

import type { UseDeleteAccountFlowResult } from '@farewell/hooks'
import { useEffect, useRef, useState } from 'react'
import type { OpenChangeDetails, OpenChangeReason } from './DeleteAccountContext.ts'

export interface OpenStateOptions {
  /** Controls the dialog. Leave it out and the dialog controls itself. */
  open?: boolean | undefined
  /** Whether a dialog that controls itself starts open. */
  defaultOpen?: boolean | undefined
  /** Called before the dialog opens or closes, with the reason; `cancel()` keeps it as it is. */
  onOpenChange?: ((open: boolean, details: OpenChangeDetails) => void) | undefined
}

export interface OpenState {
  open: boolean
  /** Gives back whether the host let it. */
  requestOpen: (open: boolean, reason: OpenChangeReason) => boolean
}

/** Whether the host lets it: its `onOpenChange` may cancel. What it throws changes nothing. */
function isAllowed(
  open: boolean,
  reason: OpenChangeReason,
  onOpenChange: OpenStateOptions['onOpenChange'],
): boolean {
  let allowed = true
  const cancel = (): void => {
    allowed = false
  }
  try {
    onOpenChange?.(open, { reason, cancel })
  } catch (error) {
    if (typeof globalThis.reportError === 'function') globalThis.reportError(error)
    else console.error(error)
  }
  return allowed
}

/** Joins the host's idea of open, if it has one, with the flow's. */
export function useOpenState(
  flow: UseDeleteAccountFlowResult,
  { open: controlled, defaultOpen = false, onOpenChange }: OpenStateOptions,
): OpenState {
  const [startsOpen, setStartsOpen] = useState(defaultOpen)
  const wanted = controlled ?? startsOpen
  const { open: openFlow, close: closeFlow } = flow

  // The press that set `open` was the host's. Opening twice is opening once, and it only reads.
  useEffect(() => {
    if (wanted) openFlow()
    else if (controlled === false) closeFlow()
  }, [wanted, controlled, openFlow, closeFlow])

  const { step } = flow.state
  useEffect(() => {
    // A deletion that the host has put out of sight goes on; how it ends is left at once.
    const goesOn = step === 'deleting' || step === 'unconfirmed'
    if (controlled === false && !goesOn) closeFlow()
  }, [controlled, step, closeFlow])

  // The flow, while it is open here: another app's or another client's is another flow.
  const openHere = useRef<typeof openFlow>(undefined)
  useEffect(() => {
    const taken = step === 'closed' && openHere.current === openFlow
    openHere.current = step === 'closed' ? undefined : openFlow
    if (taken && controlled === true) isAllowed(false, 'other-dialog', onOpenChange)
  }, [step, openFlow, controlled, onOpenChange])
  useEffect(
    () => () => {
      // Hidden with the page around it, and closed by that.
      openHere.current = undefined
    },
    [],
  )

  return {
    open: flow.state.step !== 'closed' && controlled !== false,
    requestOpen(open, reason) {
      if (!isAllowed(open, reason, onOpenChange)) return false
      if (controlled !== undefined) return true
      // From here on it is the person's; a page that is hidden and shown must not open it again.
      setStartsOpen(false)
      if (open) openFlow()
      else closeFlow()
      return true
    },
  }
}
