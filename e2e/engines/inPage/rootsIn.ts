/** An element and the open shadow roots within it: what there is to search. */
export function rootsIn(element: Element | ShadowRoot): HTMLElement[] {
  const hosts = [element, ...element.querySelectorAll('*')]
  const shadows = hosts.flatMap((host) =>
    host instanceof Element && host.shadowRoot ? rootsIn(host.shadowRoot) : [],
  )
  // Testing Library asks of a root no more than that it can be queried.
  return [element as HTMLElement, ...shadows]
}
