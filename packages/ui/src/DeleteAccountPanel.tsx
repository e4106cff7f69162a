'use client'

import type { ReactNode } from 'react'
import { DeleteAccountRoot, type DeleteAccountRootProps } from './DeleteAccountRoot.tsx'
import { Panel, type PanelProps } from './panel/Panel.tsx'
import { Steps } from './steps/Steps.tsx'
import { Trigger } from './trigger/Trigger.tsx'

export interface DeleteAccountPanelProps
  extends Omit<DeleteAccountRootProps, 'children' | 'modal'>, Pick<PanelProps, 'onBusyChange'> {
  /**
   * The element that opens and closes the panel, as in `DeleteAccountDialog`; `null` for none, when
   * the host controls `open`, or with `defaultOpen` for a page of its own.
   */
  trigger?: ReactNode
}

/**
 * The same flow as `DeleteAccountDialog`, without a dialog: a part of a settings page, a public page
 * of its own (`trigger={null} defaultOpen canDismiss={false}`, with a `signIn` slot), or the content
 * of a dialog of the host's own, which must stay open while `onBusyChange` says so.
 *
 * The same promises hold: nothing is deleted without a press in it; on unmount while verifying, no
 * deletion is sent; once the delete request is out it goes on.
 *
 * @throws Error, in a full sentence, when there is no client or no QueryClient.
 */
export function DeleteAccountPanel(props: DeleteAccountPanelProps): ReactNode {
  const { trigger, onBusyChange, ...root } = props
  return (
    <DeleteAccountRoot {...root} modal={false}>
      {trigger === null ? null : <Trigger render={trigger} />}
      <Panel onBusyChange={onBusyChange}>
        <Steps />
      </Panel>
    </DeleteAccountRoot>
  )
}
