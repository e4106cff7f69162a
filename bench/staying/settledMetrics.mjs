import { countObjects } from './countObjects.mjs'

/**
 * @typedef {object} SettledMetrics
 * @property {number} heap bytes of JavaScript that are in use
 * @property {number} nodes of the DOM, also those that are in no document
 * @property {number} listeners
 */

/**
 * @param {import('playwright').Page} page
 */
export async function openMetrics(page) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  await cdp.send('HeapProfiler.enable')
  return cdp
}

/**
 * Objects of the page that are in use. The snapshot that they are counted in changes the size of the
 * heap, so it is to be taken after that.
 *
 * @param {import('playwright').CDPSession} cdp
 */
export async function countLiveObjects(cdp) {
  /** @type {string[]} */
  const chunks = []
  const keep = (/** @type {{ chunk: string }} */ { chunk }) => chunks.push(chunk)
  cdp.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  cdp.off('HeapProfiler.addHeapSnapshotChunk', keep)
  return countObjects(JSON.parse(chunks.join('')))
}

/**
 * What a page holds on to, after everything that is free was collected: in several rounds, as what
 * one of them frees may free more.
 *
 * @param {import('playwright').CDPSession} cdp
 * @returns {Promise<SettledMetrics>}
 */
export async function settledMetrics(cdp) {
  for (let round = 0; round < 4; round += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { metrics } = await cdp.send('Performance.getMetrics')
  const metric = (/** @type {string} */ name) => {
    const found = metrics.find((candidate) => candidate.name === name)
    if (!found) throw new Error(`Chromium measures no ${name}.`)
    return found.value
  }
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
  }
}
