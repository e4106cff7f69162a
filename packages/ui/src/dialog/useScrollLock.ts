'use client'

import { useLayoutEffect, type RefObject } from 'react'

/**
 * Keeps the page behind the dialog in its place where the sheet cannot: from inside of a shadow root
 * no rule reaches the page.
 */
export function useScrollLock(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!(ref.current?.getRootNode() instanceof ShadowRoot)) return undefined
    const { style } = document.documentElement
    const before = style.overflow
    style.overflow = 'hidden'
    return () => {
      style.overflow = before
    }
  }, [ref])
}
