import { median } from '../report/statistics.mjs'

/** @typedef {import('./measureCycles.mjs').Cycles} Cycles */

/**
 * @param {Cycles} cycles
 * @param {'nodes' | 'listeners'} name
 */
const course = ({ start, half, end }, name) => [start[name], half[name], end[name]]

/**
 * Of the heap, which the engine works on too, the medians; of what is counted, the browser in which
 * it grew most: a leak in one of them is a leak.
 *
 * @param {readonly [Cycles, ...Cycles[]]} repeats
 */
export function summarizeCycles(repeats) {
  const middle = (/** @type {(cycles: Cycles) => number} */ read) => median(repeats.map(read))
  const counted = (/** @type {'nodes' | 'listeners'} */ name) => {
    const growth = (/** @type {Cycles} */ { start, end }) => end[name] - start[name]
    const worst = repeats.reduce((one, other) => (growth(other) > growth(one) ? other : one))
    return { growth: growth(worst), course: course(worst, name) }
  }
  return {
    heap: {
      growth: middle(({ half, end }) => end.heap - half.heap),
      course: [
        middle(({ start }) => start.heap),
        middle(({ half }) => half.heap),
        middle(({ end }) => end.heap),
      ],
    },
    nodes: counted('nodes'),
    listeners: counted('listeners'),
    objects: Math.max(...repeats.map(({ objects }) => objects)),
  }
}
