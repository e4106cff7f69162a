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

/** Settles with the promise, or rejects as soon as the signal aborts: a host may not listen to it. */
export function unlessAborted<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(failure('aborted'))
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}

/** Settles with the promise, or rejects after `milliseconds`. */
export function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`The host took longer than ${milliseconds} milliseconds.`))
    }, milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
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
