'use client'

import { useEffect, type RefObject } from 'react'
import { isComposing } from '../isComposing.ts'

/**
 * Prevents Escape inside of the dialog on its way down, before a dialog or menu of the host's around
 * it hears it on the document: Radix closes its own on one that nobody has prevented.
 */
export function useEscape(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isComposing(event)) return
      if (ref.current && event.composedPath().includes(ref.current)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown, { capture: true, signal })
    return () => listening.abort()
  }, [ref])
}
