'use client'

import { useDeleteAccountFlow } from '@farewell/hooks'
import { useCallback, useId, useRef, useState, type ReactNode } from 'react'
import {
  DeleteAccountContext,
  type Acknowledged,
  type Announcement,
  type DeleteAccountContextValue,
} from './DeleteAccountContext.ts'
import {
  useDeleteAccountRootContext,
  type DeleteAccountRootContextValue,
} from './DeleteAccountRootContext.ts'
import { useFocusReturn } from './useFocusReturn.ts'
import { useSessionEnd } from './useSessionEnd.ts'

/** What is there from opening to closing: the flow, and what the parts see of it. */
export function DeleteAccountSession({ children }: { children: ReactNode }): ReactNode {
  const root = useDeleteAccountRootContext()
  if (root.session === undefined) return null
  return (
    <Session key={root.session} root={root}>
      {children}
    </Session>
  )
}

interface SessionProps {
  root: DeleteAccountRootContextValue
  children: ReactNode
}

function Session({ root, children }: SessionProps): ReactNode {
  const { props, translator, modal } = root
  const flow = useDeleteAccountFlow({ ...props, defaultOpen: true }, props.queryClient)
  const { state } = flow
  useSessionEnd(root, flow)
  const focus = useFocusReturn(root)
  const [announcement, announce] = useState<Announcement>()
  const acknowledgedRef = useRef<Acknowledged>({ checked: false, text: '' })
  const acknowledged = useCallback(() => acknowledgedRef.current, [])
  const acknowledge = useCallback((next: Acknowledged) => {
    acknowledgedRef.current = next
  }, [])
  const id = useId()

  const { acknowledgement = 'none', maskIdentifiers = false, canDismiss = true } = props
  const context: DeleteAccountContextValue = {
    ...focus,
    flow,
    state,
    translator,
    slots: props,
    acknowledgement,
    acknowledged,
    acknowledge,
    maskIdentifiers,
    modal,
    canDismiss,
    announcement,
    announce,
    titleId: `${id}title`,
    descriptionId: `${id}description`,
  }
  return (
    <DeleteAccountContext.Provider value={context}>
      {root.open && state.step !== 'closed' ? children : null}
    </DeleteAccountContext.Provider>
  )
}
