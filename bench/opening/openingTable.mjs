import { markdownTable, ratio, spread } from '../report/markdownTable.mjs'
import { median, summarize } from '../report/statistics.mjs'
import { BARE, SUBJECTS } from './subjects.mjs'

/**
 * @typedef {import('./timeOpenings.mjs').Openings} Openings
 * @typedef {'painted' | 'task' | 'script'} Measure
 */

/** @type {readonly Measure[]} */
const MEASURES = ['painted', 'task', 'script']

/**
 * @param {Openings} openings
 * @param {string} name
 * @param {Measure} measure
 */
export function valuesOf(openings, name, measure) {
  return (openings.get(name) ?? []).map((opening) => opening[measure])
}

/**
 * @param {readonly (readonly [rate: number, openings: Openings])[]} runs
 */
export function openingTable(runs) {
  const head = ['', 'CPU']
  for (const measure of ['press to painted', 'main thread busy', 'of it script']) {
    head.push(`${measure}, ms`, 'ratio')
  }
  const rows = runs.flatMap(([rate, openings]) =>
    SUBJECTS.map(({ name }) => {
      const cells = MEASURES.flatMap((measure) => {
        const values = valuesOf(openings, name, measure)
        const limit = median(valuesOf(openings, BARE.name, measure))
        return [spread(summarize(values)), ratio(median(values) / limit)]
      })
      return [name, `${rate}×`].concat(cells)
    }),
  )
  return markdownTable(head, rows)
}
