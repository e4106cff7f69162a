/** A handler of the host's form that was called, and the element whose event it was. */
export interface HostCall {
  handler: string
  target: string
}

declare global {
  interface Window {
    /** What the handlers of the page "form host" were called with, for tests to read. */
    hostCalls?: HostCall[]
  }
}

export function recordHostCall(handler: string, target: EventTarget): void {
  const element = target instanceof Element ? target : undefined
  const name = element?.getAttribute('name') ?? element?.textContent.trim().slice(0, 30) ?? ''
  const tag = element?.localName ?? 'unknown'
  window.hostCalls = [...(window.hostCalls ?? []), { handler, target: `${tag} ${name}`.trim() }]
}
