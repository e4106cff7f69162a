'use client'

import { useEffect, useRef, type RefObject } from 'react'

/** Moves the focus to an element when it appears: after the modal is shown, which moves it too. */
export function useFocusOnMount<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}
