import { openSubject } from './openSubject.mjs'

/** Microseconds between two looks at what runs. */
const INTERVAL = 100

/**
 * @typedef {object} Frame one function, on one stack of calls
 * @property {string} name
 * @property {string} owner the file of its code, or of the code that called into the browser
 * @property {number} time of its own, in milliseconds
 */

/** @param {string} url of a file of the page's, as `…/farewell-ui-B2-k.js`; its mark has 8 letters */
const ownerOf = (url) => /\/assets\/(.+)-.{8}\.js$/.exec(url)?.[1]

/**
 * Looks at one first opening, from the press to the frame that shows it.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url of a page that was built to be profiled
 * @returns {Promise<Frame[]>}
 */
export async function profileOpening(browser, url) {
  const subject = await openSubject(browser, url, 1)
  const { cdp } = subject
  await cdp.send('Profiler.enable')
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL })
  await cdp.send('Profiler.start')
  await subject.open()
  const { profile } = await cdp.send('Profiler.stop')
  await subject.close()

  const times = new Map()
  for (const [place, id] of (profile.samples ?? []).entries()) {
    times.set(id, (times.get(id) ?? 0) + (profile.timeDeltas?.[place] ?? 0) / 1000)
  }
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  /** @type {Frame[]} */
  const frames = []
  /**
   * @param {number} id
   * @param {string} caller
   */
  function visit(id, caller) {
    const node = nodes.get(id)
    if (!node) return
    const { functionName, url: file } = node.callFrame
    const owner = ownerOf(file) ?? caller
    frames.push({ name: functionName || '(anonymous)', owner, time: times.get(id) ?? 0 })
    for (const child of node.children ?? []) visit(child, owner)
  }
  const [root] = profile.nodes
  if (root) visit(root.id, 'browser')
  return frames
}
