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
