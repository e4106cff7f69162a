/** Time as the sandbox sees it: every lifetime is measured with it, so moving it expires things. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Moves the clock forward by `seconds`. */
  advance(seconds: number): void
}

export function createClock(base: () => number): Clock {
  let offset = 0
  return {
    now: () => base() + offset,
    advance(seconds) {
      if (!Number.isFinite(seconds) || seconds < 0) {
        throw new RangeError('The clock can only be advanced by a number of seconds, 0 or more.')
      }
      offset += seconds * 1000
    },
  }
}

/** A time in milliseconds as ISO 8601, the way the API and the control endpoints print it. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
