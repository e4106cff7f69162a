import { launchChromium } from '../browser/launchChromium.mjs'
import { countLiveObjects, openMetrics, settledMetrics } from './settledMetrics.mjs'

/**
 * What the pages to be opened and closed put on their window.
 *
 * @typedef {object} CyclesPage
 * @property {(count: number) => Promise<void>} runCycles rejects when one of them gets stuck
 */

/**
 * @typedef {import('./settledMetrics.mjs').SettledMetrics} SettledMetrics
 */

/**
 * @typedef {object} Cycles
 * @property {SettledMetrics} start
 * @property {SettledMetrics} half
 * @property {SettledMetrics} end
 * @property {number} objects by how many the objects of the page grew in more of them
 */

/**
 * Opens and closes what a page shows, in a browser of its own, and looks at what it keeps.
 *
 * @param {string} url
 * @param {{ warmUp: number, half: number, more: number }} counts of cycles
 * @returns {Promise<Cycles>}
 */
export async function measureCycles(url, { warmUp, half, more }) {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.goto(url)
    const cdp = await openMetrics(page)
    const run = (/** @type {number} */ count) =>
      page.evaluate((cycles) => {
        const { runCycles } = /** @type {CyclesPage} */ (/** @type {unknown} */ (globalThis))
        return runCycles(cycles)
      }, count)

    await run(warmUp)
    const start = await settledMetrics(cdp)
    await run(half)
    const atHalf = await settledMetrics(cdp)
    await run(half)
    const end = await settledMetrics(cdp)
    const objects = await countLiveObjects(cdp)
    await run(more)
    return { start, half: atHalf, end, objects: (await countLiveObjects(cdp)) - objects }
  } finally {
    await browser.close()
  }
}
