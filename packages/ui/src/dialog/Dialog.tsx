'use client'

import { canDismiss, type StepName } from '@farewell/hooks'
import {
  forwardRef,
  useCallback,
  useEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
  type SyntheticEvent,
} from 'react'
import { useDeleteAccountContext, type OpenChangeReason } from '../DeleteAccountContext.ts'
import { DeleteAccountSession } from '../DeleteAccountSession.tsx'
import { isComposing } from '../isComposing.ts'
import { usePart, type Part, type PartProps } from '../parts/usePart.ts'
import { containedEvents } from './containedEvents.ts'
import { Status } from './Status.tsx'
import { useKeptFocus } from './useKeptFocus.ts'
import { useEscape } from './useEscape.ts'
import { useKeyboardInset } from './useKeyboardInset.ts'
import { useScrollLock } from './useScrollLock.ts'
import { isAroundHidden, showAgain, useHidden, useModal } from './useModal.ts'

export interface DialogState {
  step: StepName
}

/** `render` is not offered: what the platform's dialog does is what this part is. */
export type DialogProps = Omit<PartProps<'dialog', DialogState>, 'render' | 'open'>

/**
 * The modal of the flow, on the platform's `<dialog>`, in place. Renders nothing while it is closed.
 * Escape and the host close it, but not while the delete request is out; a press outside never does.
 */
export const Dialog: Part<DialogProps, HTMLDialogElement> = forwardRef<
  HTMLDialogElement,
  DialogProps
>(function Dialog(props, ref): ReactNode {
  return (
    <DeleteAccountSession>
      <OpenDialog {...props} ref={ref} />
    </DeleteAccountSession>
  )
})

const OpenDialog = forwardRef<HTMLDialogElement, DialogProps>(function OpenDialog(
  { children, onKeyDown: theirs, ...props },
  forwarded,
): ReactNode {
  const context = useDeleteAccountContext()
  const { state, requestOpen, titleId, descriptionId, translator, returnFocus } = context
  const ref = useRef<HTMLDialogElement>(null)
  const dismissible = canDismiss(state)

  const dismiss = useCallback(
    (reason: OpenChangeReason) => {
      if (dismissible) requestOpen(false, reason)
    },
    [dismissible, requestOpen],
  )
  const onHidden = useCallback(() => dismiss('hidden'), [dismiss])

  useModal(ref, returnFocus)
  useEscape(ref)
  useHidden(ref, onHidden)
  useKeyboardInset(ref)
  useScrollLock(ref)
  useEffect(() => {
    // A step later the page around may be visible again.
    if (ref.current) showAgain(ref.current)
  }, [state.step])
  useKeptFocus(ref)

  function onKeyDown(event: KeyboardEvent<HTMLDialogElement>): void {
    theirs?.(event)
    event.stopPropagation()
    if (event.key !== 'Escape' || isComposing(event.nativeEvent)) return
    // The key, not only `cancel`: engines close after two or three prevented cancels.
    event.preventDefault()
    dismiss('escape-key')
  }

  function onCancel(event: SyntheticEvent<HTMLDialogElement>): void {
    event.stopPropagation()
    if (event.target !== ref.current) return
    event.preventDefault()
    dismiss('escape-key')
  }

  function onClose(event: SyntheticEvent): void {
    // React has it rise, to the `onClose` of a host's own dialog.
    event.stopPropagation()
    const dialog = ref.current
    // A late event of an earlier closing, as StrictMode makes one, or our own while it is hidden.
    if (!dialog || dialog.open || isAroundHidden(dialog)) return
    // First of all, since the host may keep it open.
    showAgain(dialog)
    dismiss('escape-key')
  }

  return usePart<'dialog', DialogState>('dialog', props, {
    ref: forwarded,
    innerRef: ref,
    className: 'farewell-dialog',
    state: { step: state.step },
    own: {
      role: 'alertdialog',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      lang: translator.lang,
      dir: translator.dir,
      closedby: dismissible ? 'closerequest' : 'none',
      ...containedEvents,
      onKeyDown,
      onCancel,
      onClose,
      children: (
        <>
          {children}
          <Status />
        </>
      ),
    },
  })
})
