import { bytes, markdownTable } from '../report/markdownTable.mjs'
import { measureCycles } from './measureCycles.mjs'
import { cyclesVerdict, HEAP_TARGET } from './stayingTargets.mjs'
import { summarizeCycles } from './summarizeCycles.mjs'

const subjects = [
  { name: 'Farewell, walked to the proof', page: 'farewell' },
  { name: 'bare `<dialog>` (control)', page: 'bareDialog' },
]

const kB = (/** @type {number} */ heap) => (heap / 1000).toFixed(1)

/**
 * @param {string} url
 * @param {Parameters<typeof measureCycles>[1]} counts
 * @param {number} browsers
 */
async function repeatCycles(url, counts, browsers) {
  const first = await measureCycles(url, counts)
  const others = []
  while (others.length < browsers - 1) others.push(await measureCycles(url, counts))
  return summarizeCycles([first, ...others])
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
  const rows = []
  const verdicts = []
  for (const { name, page } of subjects) {
    console.error(`staying: ${page}, ${2 * counts.half} cycles in ${browsers} browsers`)
    const { heap, nodes, listeners, objects } = await repeatCycles(url(page), counts, browsers)
    const courses = [heap.course.map(kB), nodes.course, listeners.course]
    rows.push([
      name,
      ...courses.map((course) => course.join(', ')),
      kB(heap.growth),
      nodes.growth,
      listeners.growth,
      objects,
    ])
    const growth = { heap: heap.growth, nodes: nodes.growth, listeners: listeners.growth, objects }
    verdicts.push(cyclesVerdict(growth))
  }

  const cycles = bytes(2 * counts.half)
  const head = [
    `${cycles} times opened and closed`,
    `heap kB at 0, ${counts.half} and ${cycles}`,
    'nodes',
    'listeners',
    'heap kB more, second half',
    'nodes more',
    'listeners more',
    `JS objects more, in ${counts.more}`,
  ]
  const repeats =
    browsers === 1
      ? 'One fresh browser'
      : `Medians of ${browsers} fresh browsers; of what is counted, the one in which it grew most`
  return `Each cycle presses the trigger, waits for the review, presses Continue, waits for the proof and leaves,
with real requests to a server on loopback. ${counts.warmUp} cycles to warm up come before; garbage is collected
before each look. ${repeats}. The engine
makes code faster as it runs, which is heap too: the control shows how much of that any page has. The objects,
functions, arrays and texts of the page, where that is left out, are counted in heap snapshots.

${markdownTable(head, rows)}

Target, no node, listener or object more and under ${bytes(HEAP_TARGET / 1000)} kB in the second half: ${verdicts[0]}.`
}
