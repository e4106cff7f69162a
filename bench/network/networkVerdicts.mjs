/**
 * @typedef {import('./roundTrips.mjs').Traffic} Traffic
 * @typedef {object} Compared
 * @property {string} name
 * @property {Traffic} least
 * @property {string} [why] it is above the least, if it is
 * @typedef {Traffic & Compared} Row
 */

/** @type {Record<keyof Traffic, string>} */
const words = {
  requests: 'requests',
  trips: 'round trips',
  preflights: 'preflights',
  tripsWithPreflights: 'round trips with preflights',
}

/**
 * @param {readonly Row[]} rows
 * @param {readonly (keyof Traffic)[]} counts
 */
function verdict(rows, counts) {
  const above = rows.flatMap((row) => {
    const higher = counts.filter((count) => row[count] > row.least[count])
    const told = higher.map((count) => `${row[count]} ${words[count]}, not ${row.least[count]}`)
    const why = row.why === undefined ? '' : ` (${row.why})`
    return told.length === 0 ? [] : [`${row.name}: ${told.join(', ')}${why}`]
  })
  return above.length === 0 ? 'met' : above.join('; ')
}

/** @param {readonly Row[]} rows */
export function networkVerdicts(rows) {
  return {
    requests: verdict(rows, ['requests']),
    others: verdict(rows, ['trips', 'preflights', 'tripsWithPreflights']),
  }
}
