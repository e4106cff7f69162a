import { failure } from './failures.ts'
import { reportHostError } from './platform.ts'

/** Calls a host's callback. What it throws or rejects with is reported and changes nothing. */
export function callHost(callback: () => unknown): void {
  try {
    Promise.resolve(callback()).catch(reportHostError)
  } catch (error) {
    reportHostError(error)
  }
}

/**
 * Settles as the host does, or rejects as soon as the signal aborts, or after `milliseconds` where
 * they are given: a host may hang. The signal that the host gets aborts when it failed.
 */
export function askHost<T>(
  signal: AbortSignal,
  ask: (signal: AbortSignal) => T | Promise<T>,
  milliseconds?: number,
): Promise<T> {
  const over = new AbortController()
  return new Promise((resolve, reject) => {
    const giveUp = (error: unknown): void => {
      over.abort()
      reject(error)
    }
    const abort = (): void => giveUp(failure('aborted'))
    const late = (): void => giveUp(new Error(`The host took longer than ${milliseconds} ms.`))
    const timer = milliseconds && setTimeout(late, milliseconds)
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    new Promise<T>((settle) => settle(ask(over.signal))).then(resolve, giveUp).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', abort)
    })
  })
}

/** Waits, or stops waiting when the signal aborts. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })
}
