import { useEffect, useState } from 'react'
import { readClockOffset } from '../sandbox/readClock.ts'
import { readInbox, type Message } from '../sandbox/readInbox.ts'

export interface SandboxInbox {
  messages: readonly Message[]
  /** The sandbox's time, in milliseconds since the epoch. */
  now: number
}

/**
 * The messages of the sandbox, read each second while `open`; `undefined` while it does not answer.
 * Not through the query cache: deleting an account clears that, and the inbox is not the account's.
 */
export function useSandboxInbox(appHost: string, open: boolean): SandboxInbox | undefined {
  const [inbox, setInbox] = useState<SandboxInbox>()
  useEffect(() => {
    if (!open) return undefined
    const over = new AbortController()
    const { signal } = over
    let timer: ReturnType<typeof setTimeout> | undefined
    const poll = async (): Promise<void> => {
      try {
        const [messages, offset] = await Promise.all([
          readInbox(appHost, { signal }),
          readClockOffset(appHost, signal),
        ])
        setInbox({ messages, now: Date.now() + offset })
      } catch {
        if (!signal.aborted) setInbox(undefined)
      }
      if (!signal.aborted) timer = setTimeout(() => void poll(), 1000)
    }
    void poll()
    return () => {
      over.abort()
      clearTimeout(timer)
    }
  }, [appHost, open])
  return inbox
}
