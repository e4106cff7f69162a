import { ratio } from '../report/markdownTable.mjs'
import { median, quantile } from '../report/statistics.mjs'
import { valuesOf } from './openingTable.mjs'
import { BARE, BARE_AGAIN, FAREWELL, LIBRARIES } from './subjects.mjs'

/** @typedef {import('./timeOpenings.mjs').Openings} Openings */

const painted = (/** @type {Openings} */ openings, /** @type {string} */ name) =>
  valuesOf(openings, name, 'painted')

/**
 * @param {Openings} openings
 */
function fastestLibrary(openings) {
  const timed = LIBRARIES.map(({ name }) => ({ name, time: median(painted(openings, name)) }))
  const [fastest] = timed.toSorted((a, b) => a.time - b.time)
  if (!fastest) throw new Error('There is no library to compare with.')
  return fastest
}

/**
 * How far two rows of the same dialog lie apart, as a part of one: in the median, or at either end of
 * the middle half if they lie farther apart there.
 *
 * @param {Openings} openings
 */
export function spreadOf(openings) {
  const [bare, again] = [BARE, BARE_AGAIN].map(({ name }) => painted(openings, name))
  if (!bare || !again) throw new Error('There is nothing to compare.')
  const apart = [0.25, 0.5, 0.75].map((part) => quantile(again, part) / quantile(bare, part) - 1)
  return Math.max(...apart.map(Math.abs))
}

/**
 * @param {number} value
 * @param {number} limit
 */
const verdict = (value, limit) => `${ratio(value)}${value <= limit ? ', met' : ''}`

/**
 * @param {number} rate
 * @param {Openings} openings of pages that were just loaded
 */
export function firstOpeningVerdict(rate, openings) {
  const time = median(painted(openings, FAREWELL.name))
  const fastest = fastestLibrary(openings)
  const toBare = verdict(time / median(painted(openings, BARE.name)), 1.15)
  const toFastest = verdict(time / fastest.time, 0.85)
  return `- ${rate}×: at most 1.15 times the bare dialog: ${toBare}; at most 0.85 times the fastest library, ${fastest.name}: ${toFastest}; A/A spread ±${ratio(spreadOf(openings))}`
}

/**
 * @param {number} rate
 * @param {Openings} openings of warm pages
 */
export function repeatedOpeningVerdict(rate, openings) {
  const time = median(painted(openings, FAREWELL.name))
  const fastest = fastestLibrary(openings)
  const spread = spreadOf(openings)
  return `- ${rate}×: within the A/A spread, ±${ratio(spread)}, of the fastest library, ${fastest.name}: ${verdict(time / fastest.time, 1 + spread)}`
}
