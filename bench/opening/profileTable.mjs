import { markdownTable, ms } from '../report/markdownTable.mjs'
import { inOrderOf, median } from '../report/statistics.mjs'
import { profileOpening } from './profileOpening.mjs'
import { BARE, FAREWELL } from './subjects.mjs'

/** Those who have a row, in its order; what is left is the page's own code, and the browser's. */
const OWNERS = new Map([
  ['react', 'React'],
  ['farewell-ui', '@farewell/ui, and what it calls of the browser, as `showModal`'],
  ['farewell-hooks', '@farewell/hooks'],
  ['farewell-client', '@farewell/client'],
  ['ky', 'ky and `fetch`, after the frame'],
  ['tanstack-query', 'TanStack Query'],
  ['page', 'the code of the page, and what it calls, as `showModal`'],
  ['browser', 'the browser: input, style, layout, drawing, and compiling'],
])

/** What the profiler tells of itself, and of time in which nothing runs. */
const NOBODY = new Set(['(idle)', '(root)'])

/**
 * Whose code a first opening runs, without a slowed processor: what a share is worth is seen beside
 * the bare dialog, of which the same is told.
 *
 * @param {import('playwright').Browser} browser
 * @param {(page: string) => string} url of pages that were built to be profiled
 * @param {number} rounds
 */
export async function profileTable(browser, url, rounds) {
  const subjects = [FAREWELL, BARE]
  /** @type {Map<string, Map<string, number>[]>} by subject, then by owner in milliseconds */
  const taken = new Map(subjects.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, page } of inOrderOf(subjects, round)) {
      /** @type {Map<string, number>} */
      const times = new Map()
      for (const frame of await profileOpening(browser, url(page))) {
        if (NOBODY.has(frame.name)) continue
        const owner = OWNERS.has(frame.owner) ? frame.owner : 'page'
        times.set(owner, (times.get(owner) ?? 0) + frame.time)
      }
      taken.get(name)?.push(times)
    }
  }
  /** @param {string} name @param {string} owner */
  const timeOf = (name, owner) =>
    ms(median((taken.get(name) ?? []).map((times) => times.get(owner) ?? 0)))
  const rows = [...OWNERS].map(([owner, label]) => [
    label,
    timeOf(FAREWELL.name, owner),
    timeOf(BARE.name, owner),
  ])
  return markdownTable(['ms', ...subjects.map(({ name }) => name)], rows)
}
