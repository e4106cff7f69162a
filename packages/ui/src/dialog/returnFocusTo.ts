import type { FocusTarget } from '../DeleteAccountContext.ts'
import { isVisible } from './isVisible.ts'

/** The element that a host names, if it is there now. */
export function elementOf(target: FocusTarget | undefined): HTMLElement | null {
  return (typeof target === 'function' ? target() : target?.current) ?? null
}

const headingIn = (root: ParentNode): HTMLElement | null =>
  root.querySelector<HTMLElement>('main :is(h1, h2), h1, h2')

/**
 * Gives the focus back after the dialog is gone: to what the host names, else to the trigger, or,
 * when that is gone too, to the main heading, so that a keyboard or screen reader does not start from
 * the top: of the shadow root that the trigger was in, or of the page.
 */
export function returnFocusTo(
  target: FocusTarget | undefined,
  trigger: HTMLElement | null,
  root: Node | null,
): void {
  const named = elementOf(target)
  if (named) return named.focus()
  // Without a trigger of ours the platform gave it back to whatever the host had opened it from.
  if (!trigger && document.activeElement !== document.body) return
  if (trigger?.isConnected && isVisible(trigger)) return trigger.focus()
  const heading = (root instanceof ShadowRoot && headingIn(root)) || headingIn(document)
  if (!heading) return
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading.focus()
}
