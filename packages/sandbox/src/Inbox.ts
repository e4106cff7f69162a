/** A message that the sandbox "sent", with the code that a person would read in it. */
export interface Message {
  id: string
  kind: 'sms' | 'email'
  /** The e-mail address, or the number with its country code, e.g. `+12025550143`. */
  to: string
  code: string
  /** e.g. `CHANNEL_DELETE_ACCOUNT`. */
  channel: string
  /** ISO 8601. */
  sentAt: string
  /** ISO 8601. */
  expiresAt: string
}

/** A sandbox that runs for days keeps its latest messages only. */
const limit = 200

/** The messages of a sandbox, newest first. */
export class Inbox {
  #messages: Message[] = []
  #count = 0

  add(message: Omit<Message, 'id'>): void {
    this.#count += 1
    this.#messages = [{ id: String(this.#count), ...message }, ...this.#messages].slice(0, limit)
  }

  /** All messages, or those to one address; a number matches with or without its country code. */
  list(to?: string): Message[] {
    const wanted = to?.toLowerCase()
    return this.#messages
      .filter((message) => wanted === undefined || matches(message, wanted))
      .map((message) => structuredClone(message))
  }
}

function matches({ kind, to }: Message, wanted: string): boolean {
  if (to.toLowerCase() === wanted) return true
  return kind === 'sms' && /^\d{5,}$/.test(wanted) && to.endsWith(wanted)
}
