'use client'

import {
  useCallback,
  useEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react'
import { useDeleteAccountContext, type OpenChangeReason } from '../DeleteAccountContext.ts'
import { isComposing } from '../isComposing.ts'
import { announcementOf } from '../words/announcementOf.ts'
import { containedEvents } from './containedEvents.ts'
import { isAroundHidden, showAgain, useHidden, useModal } from './useModal.ts'

export interface DialogProps {
  children?: ReactNode
}

/** The modal of the flow; it renders nothing while the flow is closed. */
export function Dialog(props: DialogProps): ReactNode {
  const { open } = useDeleteAccountContext()
  return open ? <OpenDialog {...props} /> : null
}

function OpenDialog({ children }: DialogProps): ReactNode {
  const context = useDeleteAccountContext()
  const { state, requestOpen, titleId, descriptionId, translator, returnFocus } = context
  const { announcement } = context
  const ref = useRef<HTMLDialogElement>(null)
  // The delete request is out: leaving now would only hide what becomes of it.
  const canDismiss = state.step !== 'deleting'

  const dismiss = useCallback(
    (reason: OpenChangeReason) => {
      if (canDismiss) requestOpen(false, reason)
    },
    [canDismiss, requestOpen],
  )
  const onHidden = useCallback(() => dismiss('hidden'), [dismiss])

  useModal(ref, returnFocus)
  useHidden(ref, onHidden)
  useEffect(() => {
    // A step later the page around may be visible again.
    if (ref.current) showAgain(ref.current)
  }, [state.step])
  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
    // The key, not only `cancel`: engines close after two or three prevented cancels.
    event.preventDefault()
    dismiss('escape-key')
  }

  function onCancel(event: SyntheticEvent<HTMLDialogElement>): void {
    if (event.target !== ref.current) return
    event.preventDefault()
    dismiss('escape-key')
  }

  function onClose(): void {
    const dialog = ref.current
    // A late event of an earlier closing, as StrictMode makes one, or our own while it is hidden.
    if (!dialog || dialog.open || isAroundHidden(dialog)) return
    // First of all, since the host may keep it open.
    showAgain(dialog)
    dismiss('escape-key')
  }

  return (
    // The dialog is the boundary that keeps its events in: no press of its own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      role="alertdialog"
      aria-labelledby={titleId}
      aria-describedby={descriptionId}
      className="farewell-dialog"
      lang={translator.lang}
      dir={translator.dir}
      data-step={state.step}
      {...{ closedby: canDismiss ? 'closerequest' : 'none' }}
      {...containedEvents}
      onKeyDown={onKeyDown}
      onCancel={onCancel}
      onClose={onClose}
    >
      {children}
      <p role="status" className="farewell-visually-hidden">
        <span key={announcement?.time}>
          {announcement?.text ?? announcementOf(translator, state)}
        </span>
      </p>
    </dialog>
  )
}
