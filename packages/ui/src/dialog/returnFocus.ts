/**
 * Gives the focus back after the dialog is gone: to the trigger, or, when that is gone too, to the
 * page's main heading, so that a keyboard or screen reader does not start from the top.
 */
export function returnFocus(trigger: HTMLElement | null): void {
  // Without a trigger of ours the platform gave it back to whatever the host had opened it from.
  if (!trigger && document.activeElement !== document.body) return
  if (trigger?.isConnected && trigger.checkVisibility()) return trigger.focus()
  const heading = document.querySelector<HTMLElement>('main :is(h1, h2), h1, h2')
  if (!heading) return
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1
  heading.focus()
}
