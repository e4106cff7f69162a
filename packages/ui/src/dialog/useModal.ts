'use client'

import { useEffect, useLayoutEffect, type RefObject } from 'react'

function show(dialog: HTMLDialogElement): void {
  if (!dialog.open && dialog.isConnected) dialog.showModal()
}

/** Opens the element as a modal for as long as it is mounted. */
export function useModal(ref: RefObject<HTMLDialogElement | null>): void {
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return undefined
    show(dialog)
    return () => dialog.close()
  }, [ref])
}

/** Whether the page around the dialog is hidden, so that nobody could see it open. */
function isAroundHidden(dialog: HTMLDialogElement): boolean {
  return dialog.parentElement?.checkVisibility() === false
}

/** Shows a modal again that the platform closed against our will, unless nobody could see it. */
export function showAgain(dialog: HTMLDialogElement): void {
  if (!isAroundHidden(dialog)) show(dialog)
}

/**
 * Tells when an ancestor is hidden while the modal is open. The platform then leaves an invisible
 * modal and a page that answers to nothing.
 */
export function useHidden(ref: RefObject<HTMLDialogElement | null>, onHidden: () => void): void {
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return undefined
    const observer = new ResizeObserver(() => {
      if (dialog.open && isAroundHidden(dialog)) onHidden()
    })
    observer.observe(dialog)
    return () => observer.disconnect()
  }, [ref, onHidden])
}
