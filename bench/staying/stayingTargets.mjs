import { bytes } from '../report/markdownTable.mjs'

/** Bytes that a thousand cycles may leave in their second half: the engine's own, of faster code. */
export const HEAP_TARGET = 50_000

/** What a closed dialog may hold no more of than its trigger, as it goes on costing while nobody opens it. */
export const COUNTED = /** @type {const} */ ([
  'effects',
  'listeners',
  'nodes',
  'mutationObservers',
  'queries',
  'mutations',
  'requests',
])

/** @typedef {Record<typeof COUNTED[number], number>} Counted */

/** @param {readonly string[]} excesses what is above the target, if anything is */
export const verdict = (excesses) => (excesses.length === 0 ? 'met' : excesses.join(', '))

/** @param {{ nodes: number, listeners: number, heap: number, objects: number }} growth */
export function cyclesVerdict({ nodes, listeners, heap, objects }) {
  return verdict([
    ...(nodes > 0 ? [`${nodes} nodes more`] : []),
    ...(listeners > 0 ? [`${listeners} listeners more`] : []),
    ...(objects > 0 ? [`${objects} objects more`] : []),
    ...(heap > HEAP_TARGET ? [`${bytes(heap)} B of heap more in the second half`] : []),
  ])
}

/** @param {string} name of a property, as in `mutation observers` */
export const inWords = (name) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/**
 * @param {Counted} closed
 * @param {Counted} bare
 * @param {number} chunks that came before anybody meant to open it
 */
export function closedVerdict(closed, bare, chunks) {
  const above = COUNTED.filter((name) => closed[name] > bare[name])
  return verdict([
    ...above.map((name) => {
      const more = closed[name] - bare[name]
      return `${Number(more.toFixed(2))} ${inWords(name)} more than its trigger`
    }),
    ...(chunks > 0 ? [`${chunks} chunks`] : []),
  ])
}
