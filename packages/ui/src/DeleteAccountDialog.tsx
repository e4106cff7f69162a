'use client'

import type { ReactNode } from 'react'
import { DeleteAccountRoot, type DeleteAccountRootProps } from './DeleteAccountRoot.tsx'
import { Dialog } from './dialog/Dialog.tsx'
import { Steps } from './steps/Steps.tsx'
import { Trigger } from './trigger/Trigger.tsx'

export interface DeleteAccountDialogProps extends Omit<
  DeleteAccountRootProps,
  'children' | 'modal' | 'canDismiss'
> {
  /**
   * The element that opens the dialog, such as `<button>Delete account…</button>`; a server component
   * may pass it. A plain button when it is left out; `null` for none, when the host controls `open`.
   */
  trigger?: ReactNode
}

/**
 * The whole deletion of a GenAuth account in one component: which account, what goes with it, proof
 * of identity, deletion, and what became of it. On the platform's `<dialog>`, in place.
 *
 * Nothing is deleted without a press in the open dialog. On unmount while verifying, no deletion is
 * sent; once the delete request is out it goes on, and the latest `onDeleted` is called.
 *
 * Renders its trigger and, while it is open, a `<dialog>`, both in place: a `<fieldset disabled>`
 * around them disables their buttons too, and then only Escape is left. Place it outside. Needs a QueryClientProvider above it, or
 * `queryClient`, and `client`, or a FarewellProvider.
 *
 * @throws Error, in a full sentence, when there is no client or no QueryClient.
 * @example
 * <DeleteAccountDialog
 *   client={client}
 *   trigger={<button>Delete account…</button>}
 *   consequences={['12 notebooks', 'Your public profile']}
 *   onDeleted={() => session.drop()}
 *   onDone={() => location.assign('/goodbye')}
 * />
 */
export function DeleteAccountDialog({ trigger, ...props }: DeleteAccountDialogProps): ReactNode {
  return (
    <DeleteAccountRoot {...props}>
      {trigger === null ? null : <Trigger render={trigger} />}
      <Dialog>
        <Steps />
      </Dialog>
    </DeleteAccountRoot>
  )
}
