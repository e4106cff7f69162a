/**
 * @param {readonly number[]} values at least one
 * @param {number} part from 0 to 1
 */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * part
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) throw new Error('There is nothing to summarize.')
  return below + (above - below) * (place - Math.floor(place))
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5)

/**
 * The median, and between which values the middle half of them lies.
 *
 * @param {readonly number[]} values
 */
export function summarize(values) {
  return { median: median(values), from: quantile(values, 0.25), to: quantile(values, 0.75) }
}

/**
 * Another order for each round, so that no row always runs warm; the same in every run.
 *
 * @template Row
 * @param {readonly Row[]} rows
 * @param {number} round
 * @returns {Row[]}
 */
export function inOrderOf(rows, round) {
  const turned = rows.map((_, place) => rows[(place + round) % rows.length] ?? rows[0])
  const ordered = /** @type {Row[]} */ (turned)
  return round % 2 === 0 ? ordered : ordered.toReversed()
}
