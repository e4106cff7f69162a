'use client'

import { useEffect, type RefObject } from 'react'
import { listen } from '../listen.ts'

/** Pixels of the layout viewport that an on-screen keyboard covers at its end. */
function keyboardInset(viewport: VisualViewport): number {
  // Zoomed in by hand, the visual viewport is small for another reason.
  if (viewport.scale > 1.01) return 0
  return Math.max(0, Math.round(window.innerHeight - viewport.height - viewport.offsetTop))
}

/**
 * Keeps the dialog above the on-screen keyboard, which most phones lay over the page: the sheet reads
 * `--farewell-keyboard-inset`.
 */
export function useKeyboardInset(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const viewport = globalThis.visualViewport
    if (!viewport) return undefined
    let before = 0
    const measure = (): void => {
      const inset = keyboardInset(viewport)
      ref.current?.style.setProperty('--farewell-keyboard-inset', `${inset}px`)
      // The field was in view before there was less room.
      if (inset > before) ref.current?.querySelector(':focus')?.scrollIntoView({ block: 'center' })
      before = inset
    }
    return listen(viewport, ['resize', 'scroll'], measure)
  }, [ref])
}
