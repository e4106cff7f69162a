import { sleep, turns } from './modelTime.testing.ts'

/** A `BroadcastChannel` class whose messages take their time, and are shown to `onMessage`. */
export function createChannelClass(
  milliseconds: () => number,
  onMessage: (message: unknown) => void,
): typeof BroadcastChannel {
  const open = new Set<Channel>()

  class Channel extends EventTarget {
    readonly name: string

    constructor(name: string) {
      super()
      this.name = name
      open.add(this)
    }

    postMessage(message: unknown): void {
      onMessage(message)
      const data: unknown = structuredClone(message)
      const delay = milliseconds()
      // Those that are open by now, and still are when it arrives.
      const receivers = [...open].filter((other) => other !== this && other.name === this.name)
      const deliver = (): void => {
        for (const receiver of receivers) {
          if (open.has(receiver)) receiver.dispatchEvent(new MessageEvent('message', { data }))
        }
      }
      void (delay > 0 ? sleep(delay) : turns(1)).then(deliver)
    }

    close(): void {
      open.delete(this)
    }
  }

  return Channel as unknown as typeof BroadcastChannel
}
