/** A message that the sandbox "sent", as GET /sandbox/inbox lists it: newest first. */
export interface Message {
  id: string
  kind: 'sms' | 'email'
  to: string
  code: string
  channel: string
  /** ISO 8601. */
  sentAt: string
  /** ISO 8601. */
  expiresAt: string
}

/** All messages, or those to one address or number. Throws when the sandbox does not answer. */
export async function readInbox(
  appHost: string,
  options: { to?: string; signal?: AbortSignal } = {},
): Promise<readonly Message[]> {
  const { to, signal } = options
  const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`
  const response = await fetch(`${appHost}/sandbox/inbox${query}`, signal ? { signal } : {})
  const { messages } = (await response.json()) as { messages: readonly Message[] }
  return messages
}
