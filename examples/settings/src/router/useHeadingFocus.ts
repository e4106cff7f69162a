import { useEffect } from 'react'
import { hasNavigated } from './path.ts'

/**
 * Moves the focus to the heading of a new view when it was lost with the old one, so that a keyboard
 * goes on from there and a screen reader says where it is.
 */
export function useHeadingFocus(title: string): void {
  useEffect(() => {
    if (!hasNavigated() || document.activeElement !== document.body) return
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [title])
}
