import { setTimeout as wait } from 'node:timers/promises'

/**
 * Resolves once an HTTP server answers, with whatever status.
 *
 * @param {string} url
 * @param {number} [withinMs]
 */
export async function answering(url, withinMs = 30_000) {
  const deadline = AbortSignal.timeout(withinMs)
  /** @type {unknown} */
  let cause
  while (!deadline.aborted) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one try after the other is the point
      const response = await fetch(url, { signal: deadline })
      void response.body?.cancel()
      return
    } catch (error) {
      cause = error
      // oxlint-disable-next-line no-await-in-loop
      await wait(50)
    }
  }
  throw new Error(`${url} gave no answer within ${withinMs / 1000} seconds.`, { cause })
}
