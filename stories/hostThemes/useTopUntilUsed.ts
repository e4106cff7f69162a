import { useEffect } from 'react'

/** A dialog that takes the focus in a frame scrolls the page around to it: not before anybody does. */
export function useTopUntilUsed(): void {
  useEffect(() => {
    const used = new AbortController()
    const { signal } = used
    for (const kind of ['wheel', 'pointerdown', 'keydown', 'touchstart']) {
      addEventListener(kind, () => used.abort(), { signal, passive: true })
    }
    addEventListener('scroll', () => scrollTo(0, 0), { signal })
    return () => used.abort()
  }, [])
}
