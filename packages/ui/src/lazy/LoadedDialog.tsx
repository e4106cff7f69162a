'use client'

import { createGenAuthClient } from '@farewell/client'
import { useEffect, useMemo, type ReactNode, type RefObject } from 'react'
import { useDeleteAccountRootContext } from '../DeleteAccountRootContext.ts'
import type { DeleteAccountDialogProps } from '../DeleteAccountDialog.tsx'
import { DeleteAccountRoot } from '../DeleteAccountRoot.tsx'
import { Dialog } from '../dialog/Dialog.tsx'
import { Steps } from '../steps/Steps.tsx'
import type { LazyGenAuthClient } from './createGenAuthClient.ts'

interface RemoteTrigger {
  /** The trigger that was pressed before there was a dialog to open. */
  pressedRef: RefObject<HTMLElement | null>
  /** Opens the dialog from a press from now on. */
  openRef: RefObject<((trigger: HTMLElement) => void) | null>
  onShown: (shown: boolean) => void
}

export interface LoadedDialogProps
  extends Omit<DeleteAccountDialogProps, 'client' | 'trigger'>, RemoteTrigger {
  client?: DeleteAccountDialogProps['client'] | LazyGenAuthClient
}

/** The dialog without a trigger: the one that was there before it was loaded stays. */
export function LoadedDialog(props: LoadedDialogProps): ReactNode {
  const { client, pressedRef, openRef, onShown, ...root } = props
  const made = useMemo(
    () => (client && 'lazyOptions' in client ? createGenAuthClient(client.lazyOptions) : client),
    [client],
  )
  return (
    <DeleteAccountRoot {...root} client={made}>
      <Remote pressedRef={pressedRef} openRef={openRef} onShown={onShown} />
      <Dialog>
        <Steps />
      </Dialog>
    </DeleteAccountRoot>
  )
}

/** Joins the trigger outside with the flow inside. */
function Remote({ pressedRef, openRef, onShown }: RemoteTrigger): ReactNode {
  const { toggleFrom, open } = useDeleteAccountRootContext()
  useEffect(() => {
    openRef.current = toggleFrom
    const pressed = pressedRef.current
    pressedRef.current = null
    if (pressed) toggleFrom(pressed)
  })
  useEffect(() => onShown(open), [open, onShown])
  return null
}
