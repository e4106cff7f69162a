import { vi } from 'vitest'

let passed = 0

/** How many turns have passed: what is written down in one turn is over in the next but one. */
export function turnsPassed(): number {
  return passed
}

/** A real turn of the event loop, under fake timers too. */
export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) {
    passed += 1
    await new Promise<void>((resolve) => setImmediate(resolve))
  }
}

/** Turns of the microtask queue, and none of the event loop. */
export async function microtasks(count: number): Promise<void> {
  for (let tick = 0; tick < count; tick += 1) await Promise.resolve()
}

/** Lets time go by, in steps that grow, and lets everything run that it sets off. */
export async function pass(milliseconds: number): Promise<void> {
  let left = milliseconds
  let step = Math.min(50, left)
  await turns(2)
  while (left > 0) {
    vi.advanceTimersByTime(step)
    await turns(2)
    left -= step
    step = Math.min(left, step * 1.3, 2000)
  }
}

/** Waits on the fake clock. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
