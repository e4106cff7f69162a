import { launchChromium } from '../browser/launchChromium.mjs'
import { bytes, markdownTable, ratio } from '../report/markdownTable.mjs'
import { inOrderOf, median } from '../report/statistics.mjs'
import { countChunks, measureClosed, readTrigger } from './measureClosed.mjs'
import { closedVerdict, inWords } from './stayingTargets.mjs'

/** @typedef {import('./measureClosed.mjs').Cost} Cost */

const rows = /** @type {const} */ ([
  { name: 'bare trigger', page: 'bareTrigger' },
  { name: 'bare trigger again (A/A)', page: 'bareTrigger' },
  { name: '`DeleteAccountDialog`', page: 'closedDialog' },
  { name: '`DeleteAccountDialog` of `/lazy`', page: 'closedLazyDialog' },
])

/** @type {readonly (keyof Cost)[]} */
const counted = [
  'nodes',
  'listeners',
  'components',
  'hooks',
  'effects',
  'mutationObservers',
  'queries',
  'mutations',
  'requests',
]

/** @param {readonly Cost[]} samples */
function summarizeCosts(samples) {
  const [first] = samples
  if (!first) throw new Error('There is nothing to tell.')
  const summary = { ...first }
  for (const name of /** @type {(keyof Cost)[]} */ (Object.keys(first))) {
    summary[name] = median(samples.map((sample) => sample[name]))
  }
  return summary
}

/**
 * @param {(page: string) => string} url
 * @param {boolean} quick
 */
export async function closedTable(url, quick) {
  const rounds = quick ? 2 : 10
  console.error(`staying: closed dialogs, ${rounds} rounds`)
  const browser = await launchChromium()
  try {
    const attributes = await readTrigger(browser, url('closedDialog'))
    /** @type {Map<string, Cost[]>} */
    const samples = new Map(rows.map(({ name }) => [name, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, page } of inOrderOf(rows, round)) {
        samples.get(name)?.push(await measureClosed(browser, url(page), attributes))
      }
    }
    /** @type {Map<string, { before: number, after: number }>} */
    const chunks = new Map()
    for (const { page } of rows.slice(2)) chunks.set(page, await countChunks(browser, url(page)))
    if (chunks.get('closedLazyDialog')?.after === 0) {
      throw new Error('The code of the lazy dialog came with the page, where it is not counted.')
    }
    return tell(rounds, samples, chunks)
  } finally {
    await browser.close()
  }
}

/**
 * @param {number} rounds
 * @param {ReadonlyMap<string, readonly Cost[]>} samples
 * @param {ReadonlyMap<string, { before: number, after: number }>} chunks by page
 */
function tell(rounds, samples, chunks) {
  const costs = rows.map(({ name }) => summarizeCosts(samples.get(name) ?? []))
  const [bare] = costs
  if (!bare) throw new Error('There is nothing to tell.')
  const head = [
    'closed, each of 100',
    'script µs',
    'ratio',
    'heap B',
    'ratio',
    ...counted.map(inWords),
    'chunks before a press',
    'with it',
  ]
  const lines = rows.map(({ name, page }, place) => {
    const cost = costs[place] ?? bare
    const { before = '–', after = '–' } = chunks.get(page) ?? {}
    return [
      name,
      bytes(cost.script * 1000),
      ratio(cost.script / bare.script),
      bytes(cost.heap),
      ratio(cost.heap / bare.heap),
      ...counted.map((count) => Number(cost[count].toFixed(2))),
      before,
      after,
    ]
  })
  const verdicts = rows.slice(2).map(({ name, page }, place) => {
    const cost = costs[place + 2] ?? bare
    return `${name}: ${closedVerdict(cost, bare, chunks.get(page)?.before ?? 0)}`
  })
  return `What one costs that nobody has opened: a hundred on one page, shared by a hundred, where one is there
already. The bare trigger is a \`<button>\` with the attributes of the dialog's own. Medians of ${rounds} fresh
pages each. Components, hooks and effects are those that React keeps, observers, queries and
mutations TanStack's; the one listener is React's own on each button that can be pressed.

${markdownTable(head, lines)}

Target, a closed dialog holds no more than its trigger, that is no effect, listener, node, observer, query,
mutation, request or chunk: ${verdicts.join('; ')}. Heap and script are as in the table.`
}
