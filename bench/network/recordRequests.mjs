/** @typedef {import('./roundTrips.mjs').RecordedRequest} RecordedRequest */

/** Milliseconds; only what will never end takes as long. */
const PATIENCE = 10_000

/**
 * Writes down, from the browser's own events, what a page asks of a server. Playwright's events leave
 * out preflights.
 *
 * @param {import('playwright').Page} page
 * @param {string} origin of the server
 */
export async function recordRequests(page, origin) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  /** @type {Map<string, RecordedRequest>} */
  const seen = new Map()
  let taken = 0
  let whenDone = () => {}
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    const { origin: host, pathname } = new URL(request.url)
    if (host !== origin) return
    const isPreflight = request.method === 'OPTIONS'
    seen.set(requestId, { path: pathname, start: timestamp, end: Infinity, isPreflight })
  })
  const onEnd = (
    /** @type {{ requestId: string, timestamp: number }} */ { requestId, timestamp },
  ) => {
    const request = seen.get(requestId)
    if (request) request.end = timestamp
    whenDone()
  }
  cdp.on('Network.loadingFinished', onEnd)
  cdp.on('Network.loadingFailed', onEnd)
  const isDone = () => [...seen.values()].every(({ end }) => end < Infinity)

  return {
    /**
     * What was asked for since the last time, when all of it is answered: the page may know an answer
     * before its end is told here.
     */
    async take() {
      if (!isDone()) {
        await new Promise((/** @type {(done: void) => void} */ resolve, reject) => {
          const timer = setTimeout(() => reject(new Error('A request has no end.')), PATIENCE)
          whenDone = () => {
            if (!isDone()) return
            clearTimeout(timer)
            resolve()
          }
        })
      }
      const requests = [...seen.values()].slice(taken)
      taken = seen.size
      return requests
    },
  }
}
