/** The connection was lost: what `fetch` rejects with, and what a server ends by closing the socket. */
export class ConnectionLost extends TypeError {
  constructor() {
    super('Failed to fetch')
  }
}

/** Real timers of faults, which never keep a process alive and can all be given up at once. */
export class Timers {
  readonly #pending = new Set<() => void>()

  /** Resolves after `ms` milliseconds; rejects with `ConnectionLost` when given up. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.after(ms, resolve, () => reject(new ConnectionLost()))
    })
  }

  /** Never resolves; rejects with `ConnectionLost` when given up. */
  hang(): Promise<never> {
    return new Promise((_, reject) => {
      this.#pending.add(() => reject(new ConnectionLost()))
    })
  }

  /** Calls `then` after `ms` milliseconds, or `otherwise` when given up before. */
  after(ms: number, then: () => void, otherwise: () => void = () => {}): void {
    const giveUp = () => {
      clearTimeout(timer)
      otherwise()
    }
    const timer = setTimeout(() => {
      this.#pending.delete(giveUp)
      then()
    }, ms)
    // A number in browsers, an object in Node, where it would keep the process alive.
    const handle: unknown = timer
    if (typeof handle === 'object' && handle && 'unref' in handle) timer.unref()
    this.#pending.add(giveUp)
  }

  giveUpAll(): void {
    const pending = [...this.#pending]
    this.#pending.clear()
    for (const giveUp of pending) giveUp()
  }
}
