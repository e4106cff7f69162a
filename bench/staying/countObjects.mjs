/** The engine's own, such as the code that it makes faster, comes and goes as it sees fit. */
const ENGINES_OWN = new Set(['hidden', 'code', 'native', 'synthetic', 'object shape'])

/**
 * @typedef {object} HeapSnapshot as V8 writes it: each node is some numbers in a row
 * @property {{ meta: { node_fields: string[], node_types: [string[], ...unknown[]] } }} snapshot
 * @property {number[]} nodes
 */

/**
 * How many objects, functions, arrays and texts of the page are in a heap snapshot.
 *
 * @param {HeapSnapshot} heap
 */
export function countObjects({ snapshot: { meta }, nodes }) {
  const [types] = meta.node_types
  const place = meta.node_fields.indexOf('type')
  let count = 0
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    const type = types[nodes[node + place] ?? -1]
    if (type !== undefined && !ENGINES_OWN.has(type)) count += 1
  }
  return count
}
