/**
 * @typedef {import('./recordLongTasks.mjs').Record} Record
 *
 * @typedef {object} LongTask in milliseconds
 * @property {string} press that it follows
 * @property {number} duration
 * @property {number} script what of it JavaScript took, without the next
 * @property {number} forced style and layout that JavaScript asked for, as `showModal` does
 * @property {string} invoker of the longest script in it
 */

/**
 * The tasks of a journey that took more than 50 ms, from its first press on, and what of each was
 * JavaScript: what is not is the browser's own.
 *
 * @param {Record} record
 * @returns {LongTask[]}
 */
export function longTasksOf({ tasks, scripts, presses }) {
  return tasks.flatMap(({ startTime, duration }) => {
    const end = startTime + duration
    const press = presses.findLast((candidate) => candidate.startTime < end)
    if (!press) return []
    const within = scripts.filter(
      (script) => script.startTime >= startTime && script.startTime < end,
    )
    const [longest] = within.toSorted((a, b) => b.duration - a.duration)
    let [script, forced] = [0, 0]
    for (const { duration: took, forcedStyleAndLayoutDuration } of within) {
      script += took - forcedStyleAndLayoutDuration
      forced += forcedStyleAndLayoutDuration
    }
    return [{ press: press.name, duration, script, forced, invoker: longest?.invoker ?? '–' }]
  })
}
