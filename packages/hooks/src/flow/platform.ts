import { onlineManager } from '@tanstack/react-query'

/**
 * What the flow asks of the place it runs in, each by feature detection: nothing here is needed to
 * load the module, so it works without a DOM.
 */

/** Milliseconds on a clock that nobody can set. */
export function monotonicNow(): number {
  return globalThis.performance?.now() ?? Date.now()
}

/** Whether a request can go out: what the app told TanStack, and what the browser says. */
export function isOnline(): boolean {
  // React Native has a navigator that does not know.
  const known: boolean | undefined = globalThis.navigator?.onLine
  return onlineManager.isOnline() && (known ?? true)
}

/** Hands a host's error to the page's error handling, where it is seen and breaks nothing. */
export function reportHostError(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error)
  else console.error(error)
}

/** Milliseconds after which nothing more is waited for: a page in the background draws nothing. */
const DRAWN_BY = 100

/** Comes when what was just rendered has been drawn, or where nothing is drawn, at once. */
export async function nextPaint(): Promise<void> {
  if (typeof globalThis.requestAnimationFrame !== 'function') return
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, DRAWN_BY)
    // The callback comes before the drawing; a task after it.
    globalThis.requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve)
    })
  })
}
