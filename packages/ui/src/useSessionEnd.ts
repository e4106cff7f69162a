'use client'

import type { UseDeleteAccountFlowResult } from '@farewell/hooks'
import { useEffect, useRef } from 'react'
import type { DeleteAccountRootContextValue } from './DeleteAccountRootContext.ts'
import { isAllowed } from './useOpenState.ts'

/** Follows the host's word on open, if it has one, and ends the session when its flow has closed. */
export function useSessionEnd(
  { props, wanted, endSession, closeFlowRef, originRef }: DeleteAccountRootContextValue,
  { state, open: openFlow, close: closeFlow }: UseDeleteAccountFlowResult,
): void {
  const { open: controlled, onOpenChange } = props
  const { step } = state

  // After a page was hidden and is shown again, too. Opening twice is opening once.
  useEffect(() => {
    closeFlowRef.current = closeFlow
    if (wanted) openFlow()
  }, [wanted, openFlow, closeFlow, closeFlowRef])

  useEffect(() => {
    // A deletion that the host has put out of sight goes on; how it ends is left at once.
    const goesOn = step === 'deleting' || step === 'unconfirmed'
    if (controlled === false && !goesOn) closeFlow()
  }, [controlled, step, closeFlow])

  const openHere = useRef<typeof openFlow>(undefined)
  useEffect(() => {
    const wasOpen = openHere.current === openFlow
    openHere.current = openFlow
    if (step !== 'closed') return
    // Another app's flow, which the host wants open: it is about to be.
    if (!wasOpen && wanted) return
    if (wasOpen && controlled === true) isAllowed(false, 'other-dialog', onOpenChange)
    Object.assign(originRef.current, { reason: undefined, used: false })
    endSession()
  }, [step, openFlow, wanted, controlled, onOpenChange, originRef, endSession])
}
