import { settled } from '../browser/settled.mjs'
import { watchOpening } from './watchOpening.mjs'

/**
 * @typedef {object} Opening in milliseconds
 * @property {number} painted from the press to the frame that shows it
 * @property {number} task what the main thread was busy for
 * @property {number} script what of it was JavaScript
 */

/** What all of them show; nothing else is compared. */
const SAYS = 'Loading your account…'

/**
 * A page of its own in a context of its own, which has cached nothing, with the mouse on the trigger.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {number} rate how many times slower than this machine
 */
export async function openSubject(browser, url, rate) {
  // Without animations, which the sheet leaves out for who prefers none.
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(url)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  const box = await page.locator('.trigger').boundingBox()
  if (!box) throw new Error(`${url} shows no trigger.`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.evaluate(settled)

  async function busy() {
    const { metrics } = await cdp.send('Performance.getMetrics')
    const seconds = new Map(metrics.map(({ name, value }) => [name, value]))
    return {
      task: (seconds.get('TaskDuration') ?? 0) * 1000,
      script: (seconds.get('ScriptDuration') ?? 0) * 1000,
    }
  }

  /** Gives back how busy it had been before. */
  async function press() {
    const before = await busy()
    await page.mouse.down()
    await page.mouse.up()
    return before
  }

  return {
    cdp,
    /** @returns {Promise<Opening>} */
    async open() {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate })
      const watch = await page.evaluateHandle(watchOpening)
      const [{ painted, says }, before] = await Promise.all([
        watch.evaluate(({ opening }) => opening),
        press(),
      ])
      const after = await busy()
      // A slow page takes the processor even while it does nothing, and others are open beside it.
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      if (says !== SAYS) throw new Error(`${url} showed "${says}", not "${SAYS}".`)
      return { painted, task: after.task - before.task, script: after.script - before.script }
    },
    async dismiss() {
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => !document.querySelector('.farewell-title'))
      await page.evaluate(settled)
    },
    close: () => context.close(),
  }
}
