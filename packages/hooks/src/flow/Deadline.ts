import { monotonicNow } from './platform.ts'

/** A moment to come, on two clocks: the wall clock may be set, the monotonic one may sleep. */
export interface Deadline {
  /** Milliseconds since the epoch. */
  wall: number
  /** Milliseconds on the monotonic clock of this page. */
  monotonic: number
}

/** The moment that is `milliseconds` away. */
export function deadlineIn(milliseconds: number): Deadline {
  return { wall: Date.now() + milliseconds, monotonic: monotonicNow() + milliseconds }
}

/** Milliseconds to show as still to wait, never negative: by whichever clock says less. */
export function remainingUntil(deadline: Deadline): number {
  const { wall, monotonic } = deadline
  return Math.max(0, Math.min(wall - Date.now(), monotonic - monotonicNow()))
}

/** Whether a moment has surely come: by both clocks. For verdicts, not for display. */
export function hasPassed(deadline: Deadline): boolean {
  return Date.now() >= deadline.wall && monotonicNow() >= deadline.monotonic
}
