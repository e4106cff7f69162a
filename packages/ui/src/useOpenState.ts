'use client'

import { useCallback, useRef, useState } from 'react'
import type { OpenChangeDetails, OpenChangeReason } from './DeleteAccountContext.ts'
import type { DeleteAccountRootContextValue, Origin } from './DeleteAccountRootContext.ts'

export interface OpenStateOptions {
  /** Controls the dialog. Leave it out and the dialog controls itself. */
  open?: boolean | undefined
  /** Whether a dialog that controls itself starts open. */
  defaultOpen?: boolean | undefined
  /** Called before the dialog opens or closes, with the reason; `cancel()` keeps it as it is. */
  onOpenChange?: ((open: boolean, details: OpenChangeDetails) => void) | undefined
}

interface OpenState extends Omit<DeleteAccountRootContextValue, 'props' | 'translator'> {
  startSession: () => void
}

/** Whether the host lets it: its `onOpenChange` may cancel. What it throws changes nothing. */
export function isAllowed(
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

/** Whether it is open, and what opens and closes it. Without an effect: most dialogs stay closed. */
export function useOpenState({
  open: controlled,
  defaultOpen = false,
  onOpenChange,
  modal = true,
}: OpenStateOptions & { modal?: boolean | undefined }): OpenState {
  const [startsOpen, setStartsOpen] = useState(defaultOpen)
  const [session, setSession] = useState({ id: 0, isOn: false })
  const startSession = useCallback(
    // A press may come while the last session is about to be gone: this one is another.
    () => setSession((last) => (last.isOn ? last : { id: last.id + 1, isOn: true })),
    [],
  )
  const endSession = useCallback(() => setSession((last) => ({ ...last, isOn: false })), [])
  const closeFlowRef = useRef<() => void>(null)
  const originRef = useRef<Origin>({ trigger: null, root: null, reason: undefined, used: false })
  const open = session.isOn && controlled !== false

  function requestOpen(next: boolean, reason: OpenChangeReason): void {
    const origin = originRef.current
    const before = origin.reason
    origin.reason = reason
    if (!isAllowed(next, reason, onOpenChange)) {
      origin.reason = before
      return
    }
    if (controlled !== undefined) return
    // From here on it is the person's; a page that is hidden and shown must not open it again.
    setStartsOpen(false)
    if (next) startSession()
    else closeFlowRef.current?.()
  }

  return {
    modal,
    wanted: controlled ?? startsOpen,
    session: session.isOn ? session.id : undefined,
    startSession,
    endSession,
    open,
    requestOpen,
    toggleFrom(trigger) {
      Object.assign(originRef.current, { trigger, root: trigger.getRootNode(), used: true })
      requestOpen(modal || !open, 'trigger')
    },
    originRef,
    closeFlowRef,
  }
}
