import { bytes, markdownTable } from '../report/markdownTable.mjs'

/** @typedef {import('../../scripts/bundleSize.mjs').Size} Size */
/** @typedef {import('../../scripts/bundleSize.mjs').BundleSize} BundleSize */
/** @typedef {[string, Size]} Row */

/** @param {readonly Row[]} rows */
export const sizeTable = (rows) =>
  markdownTable(
    ['bytes', 'brotli', 'gzip', 'raw'],
    rows.map(([name, size]) => [name, bytes(size.brotli), bytes(size.gzip), bytes(size.raw)]),
  )

/**
 * One row, or two if a part of it is loaded later.
 *
 * @param {string} name
 * @param {Pick<BundleSize, 'all' | 'beforeIntent'>} size
 * @returns {Row[]}
 */
export function rowsOf(name, { all, beforeIntent }) {
  if (all.raw === beforeIntent.raw) return [[name, all]]
  return [
    [name, all],
    [`${name}, of it in the first chunks`, beforeIntent],
  ]
}

/** @param {readonly (readonly [string, import('./installation.mjs').Installation])[]} rows */
export const installationTable = (rows) =>
  markdownTable(
    ['', 'packages', 'MB'],
    rows.map(([name, installation]) => [
      name,
      installation.packages,
      (installation.bytes / 1e6).toFixed(1),
    ]),
  )

/**
 * @param {number} kit in bytes of brotli
 * @param {number} styles
 * @param {{ name: string, size: number }} peer the smallest that can delete an account
 */
export function targetLine(kit, styles, peer) {
  const most = Math.floor(peer.size / 2)
  /** @param {number} size */
  const share = (size) => `${Math.round((size / peer.size) * 100)} %`
  const verdict = kit <= most ? 'It does.' : `It does not yet: ${bytes(kit - most)} bytes too many.`
  return `The whole kit is to weigh at most half of the smallest peer with a UI to delete an account, which is
${peer.name}: ${bytes(kit)} of at most ${bytes(most)} bytes, ${share(kit)} of it. ${verdict} With \`styles.css\`,
which a peer may hold in its code, it is ${share(kit + styles)}.`
}
