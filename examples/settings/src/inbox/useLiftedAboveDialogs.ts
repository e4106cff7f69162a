import { useEffect, useRef, useState, type RefObject } from 'react'

/**
 * Keeps an element in the top layer, above any dialog that opens, and says whether one is open: like
 * the notifications of a phone it can be read there, though a modal dialog makes it inert.
 */
export function useLiftedAboveDialogs<T extends HTMLElement>(): [RefObject<T | null>, boolean] {
  const ref = useRef<T>(null)
  const [dialogOpen, setDialogOpen] = useState(false)
  useEffect(() => {
    const lift = (): void => {
      ref.current?.hidePopover()
      ref.current?.showPopover()
    }
    const hear = (event: Event): void => {
      const dialog = event.target
      if (!(dialog instanceof HTMLDialogElement)) return
      // By the time it tells of its closing it may be out of the document.
      dialog.addEventListener('toggle', hear)
      const open = dialog.open && dialog.isConnected
      if (open) lift()
      setDialogOpen(open)
    }
    lift()
    // It does not bubble.
    document.addEventListener('toggle', hear, true)
    return () => document.removeEventListener('toggle', hear, true)
  }, [])
  return [ref, dialogOpen]
}
