import { useSyncExternalStore } from 'react'

export type Path = '/' | '/settings' | '/settings/form-host' | '/goodbye'

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}

/** The path of the page, without query and fragment. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname)
}

let navigated = false

/** Whether this page was left for another view: the first view is the browser's to announce. */
export function hasNavigated(): boolean {
  return navigated
}

export function navigate(to: Path, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', to)
  else history.replaceState(null, '', to)
  navigated = true
  // Only the browser's own navigation tells of itself.
  dispatchEvent(new PopStateEvent('popstate'))
  scrollTo(0, 0)
}
