import { bytes, markdownTable } from '../report/markdownTable.mjs'
import { median } from '../report/statistics.mjs'
import { measureCycles } from './measureCycles.mjs'
import { cyclesVerdict, HEAP_TARGET } from './stayingTargets.mjs'

const subjects = [
  { name: 'Farewell, walked to the proof', page: 'farewell' },
  { name: 'bare `<dialog>` (control)', page: 'bareDialog' },
]

/**
 * @param {readonly import('./measureCycles.mjs').Cycles[]} repeats
 */
function summarizeCycles(repeats) {
  const of = (/** @type {(cycles: import('./measureCycles.mjs').Cycles) => number} */ read) =>
    median(repeats.map(read))
  // A leak in one browser is a leak: of what is counted the worst holds.
  const worst = (/** @type {(cycles: import('./measureCycles.mjs').Cycles) => number} */ read) =>
    Math.max(...repeats.map(read))
  return {
    heaps: [of(({ start }) => start.heap), of(({ half }) => half.heap), of(({ end }) => end.heap)],
    heap: of(({ half, end }) => end.heap - half.heap),
    nodes: worst(({ start, end }) => end.nodes - start.nodes),
    listeners: worst(({ start, end }) => end.listeners - start.listeners),
    objects: worst(({ objects }) => objects),
  }
}

/**
 * @param {(page: string) => string} url
 * @param {boolean} quick
 */
export async function cyclesTable(url, quick) {
  const counts = quick
    ? { warmUp: 250, half: 100, more: 20 }
    : { warmUp: 250, half: 500, more: 100 }
  const browsers = quick ? 1 : 3
  /** @type {(import('./measureCycles.mjs').Cycles)[][]} */
  const repeats = subjects.map(() => [])
  for (let browser = 0; browser < browsers; browser += 1) {
    for (const [place, { page }] of subjects.entries()) {
      console.error(`staying: ${page}, browser ${browser + 1} of ${browsers}`)
      repeats[place]?.push(await measureCycles(url(page), counts))
    }
  }

  const summaries = repeats.map(summarizeCycles)
  const [farewell] = summaries
  if (!farewell) throw new Error('There is nothing to tell.')
  const kB = (/** @type {number} */ heap) => (heap / 1000).toFixed(1)
  const cycles = 2 * counts.half
  const head = [
    `${bytes(cycles)} times opened and closed`,
    'heap kB at 0',
    `at ${counts.half}`,
    `at ${bytes(cycles)}`,
    'second half',
    `nodes, 0 to ${bytes(cycles)}`,
    'listeners',
    `JS objects, ${counts.more} more`,
  ]
  const rows = summaries.map(({ heaps, heap, nodes, listeners, objects }, place) =>
    [[subjects[place]?.name ?? ''], heaps.map(kB), [kB(heap), nodes, listeners, objects]].flat(),
  )
  return `Each cycle presses the trigger, waits for the review, presses Continue, waits for the proof and leaves,
with real requests to a server on loopback. After ${counts.warmUp} cycles to warm up; garbage is collected before
each look; ${browsers === 1 ? 'one fresh browser' : `the medians of ${browsers} fresh browsers, and of what is counted the most in any`}. The engine makes code faster
as it runs, which is heap too: the control shows how much of that any page has. Objects, functions,
arrays and texts of the page are counted apart in heap snapshots, where that is left out.

${markdownTable(head, rows)}

Target, no node, listener or object more and under ${bytes(HEAP_TARGET / 1000)} kB in the second half: ${cyclesVerdict(farewell)}.`
}
