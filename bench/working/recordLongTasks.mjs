/**
 * @typedef {object} Busy a stretch of time in milliseconds since the page began
 * @property {number} startTime
 * @property {number} duration
 *
 * @typedef {Busy & { invoker: string, forcedStyleAndLayoutDuration: number }} Script as it was
 *   called, such as by `BUTTON.onclick`
 *
 * @typedef {object} Record
 * @property {Busy[]} tasks that took more than 50 ms
 * @property {Script[]} scripts in frames that took more than 50 ms
 * @property {{ name: string, startTime: number }[]} presses
 *
 * @typedef {{ longTasks: Record }} Recorder as a global of the page
 */

/**
 * For a page, before it is loaded: records what keeps its main thread, and what was pressed. Of a
 * task it is known how long it took, and of the scripts in it who called them and for how long; the
 * rest of the task is the browser's own work.
 */
export function recordLongTasks() {
  /** @type {Record} */
  const longTasks = { tasks: [], scripts: [], presses: [] }
  Object.assign(globalThis, { longTasks })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      longTasks.tasks.push({ startTime, duration })
    }
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries()) {
      const { scripts } = /** @type {PerformanceEntry & { scripts: Script[] }} */ (frame)
      for (const { startTime, duration, invoker, forcedStyleAndLayoutDuration } of scripts) {
        longTasks.scripts.push({ startTime, duration, invoker, forcedStyleAndLayoutDuration })
      }
    }
  }).observe({ type: 'long-animation-frame' })
  const onClick = (/** @type {MouseEvent} */ { target, timeStamp }) => {
    const name = target instanceof Element ? target.textContent : ''
    longTasks.presses.push({ name, startTime: timeStamp })
  }
  addEventListener('click', onClick, { capture: true })
}

/**
 * @param {import('playwright').Page} page in which `recordLongTasks` runs
 */
export function readLongTasks(page) {
  return page.evaluate(async () => {
    // What is observed is told a little later, and after this frame.
    await new Promise(requestAnimationFrame)
    await scheduler.postTask(() => {}, { priority: 'background' })
    return /** @type {Recorder} */ (/** @type {unknown} */ (globalThis)).longTasks
  })
}
