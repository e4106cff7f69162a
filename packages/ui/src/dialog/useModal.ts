'use client'

import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { isVisible } from './isVisible.ts'

function show(dialog: HTMLDialogElement): void {
  if (dialog.open || !dialog.isConnected) return
  // jsdom has a dialog element that cannot be shown: an app's own tests still walk through it.
  if (typeof dialog.showModal === 'function') dialog.showModal()
  else dialog.setAttribute('open', '')
}

function hide(dialog: HTMLDialogElement): void {
  if (typeof dialog.close === 'function') dialog.close()
  else dialog.removeAttribute('open')
}

/**
 * Opens the element as a modal for as long as it is mounted. When it is gone, `returnFocus` is
 * called, unless the host has put the focus elsewhere by then.
 */
export function useModal(ref: RefObject<HTMLDialogElement | null>, returnFocus: () => void): void {
  const focusAfterClose = useRef<Element>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog) return undefined
    show(dialog)
    return () => {
      hide(dialog)
      focusAfterClose.current = document.activeElement
    }
  }, [ref])
  useEffect(() => {
    const dialog = ref.current
    return () => {
      // StrictMode runs this too, with the dialog still in place.
      if (dialog?.isConnected) return
      const { activeElement, body } = document
      if (activeElement === body || activeElement === focusAfterClose.current) returnFocus()
    }
  }, [ref, returnFocus])
}

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode()
  const host = root instanceof ShadowRoot ? root.host : null
  return element.assignedSlot ?? element.parentElement ?? host
}

/** What stands around the dialog and has a box: an island's or a slot's element has none. */
function aroundOf(dialog: HTMLDialogElement): Element | null {
  let around = parentOf(dialog)
  while (around && getComputedStyle(around).display === 'contents') around = parentOf(around)
  return around
}

/** Whether the page around the dialog is hidden, so that nobody could see it open. */
export function isAroundHidden(dialog: HTMLDialogElement): boolean {
  const around = aroundOf(dialog)
  return around !== null && !isVisible(around)
}

/** Shows a modal again that was closed against our will, unless nobody could see it. */
export function showAgain(dialog: HTMLDialogElement): void {
  if (!dialog.open && !isAroundHidden(dialog)) show(dialog)
}

/**
 * Closes the modal while an ancestor is hidden, and tells it: the platform leaves an invisible modal
 * and a page that answers to nothing. Shows it again when it can be seen, if it is still mounted.
 */
export function useHidden(ref: RefObject<HTMLDialogElement | null>, onHidden: () => void): void {
  const hidden = useRef(false)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => {
      if (dialog.open && isAroundHidden(dialog)) {
        hidden.current = true
        hide(dialog)
        onHidden()
      } else if (hidden.current && !isAroundHidden(dialog)) {
        hidden.current = false
        show(dialog)
      }
    })
    // Not before the dialog is drawn: to look around now would have the page laid out once more.
    const frame = requestAnimationFrame(() => {
      observer.observe(dialog)
      const around = aroundOf(dialog)
      if (around) observer.observe(around)
    })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [ref, onHidden])
}
