import { serveSandbox } from '@farewell/sandbox/node'
import { fileURLToPath } from 'node:url'
import { buildPages } from '../browser/buildPages.mjs'
import { closingAfter } from '../browser/closingAfter.mjs'
import { launchChromium } from '../browser/launchChromium.mjs'
import { markdownTable, ms } from '../report/markdownTable.mjs'
import { countSteps } from './countSteps.mjs'
import { PEOPLE, pressesOf } from './startJourney.mjs'
import { timeJourneys } from './timeJourneys.mjs'

/**
 * @typedef {import('./countSteps.mjs').Count} Count
 * @typedef {import('./longTasksOf.mjs').LongTask} LongTask
 */

/** How many times slower than this machine. */
const RATE = 6

/** Milliseconds from which on a person notices that the page does not answer. */
const LONG = 50

/**
 * What Farewell does while it is open: for each key, second and step, and in the longest tasks of
 * whole deletions.
 *
 * @param {import('../bench.mjs').BenchOptions} options
 */
export async function measureWorking({ quick }) {
  const times = quick ? 3 : 10
  return closingAfter(async (keep) => {
    const root = fileURLToPath(new URL('pages', import.meta.url))
    const pages = keep(await buildPages(root))
    const profiled = keep(await buildPages(root, true))
    const server = keep(await serveSandbox({ seed: 1 }))
    const browser = keep(await launchChromium())

    const counted = []
    const timed = []
    for (const person of PEOPLE) {
      console.error(`working: ${person.name}`)
      const counts = await countSteps({ browser, server, url: profiled.url('journey') }, person)
      counted.push(countsTable(person.name, counts))
      const setting = { browser, server, url: pages.url('journey') }
      const journeys = await timeJourneys(setting, person, { rate: RATE, times })
      timed.push({ person, journeys })
    }
    return `## Typing, counting, stepping

### What React does

Exact counts, the same on every machine, by React's profiling build and the hook of its developer tools: commits, and
function and class components that were rendered for them, on a page with no StrictMode. “Busy” is a step in which a
request is under way.

${counted.join('\n\n')}

### Tasks of more than ${LONG} ms in a whole deletion, at ${RATE}× CPU

${times} deletions for each method, each on a page that was just loaded, from the press that opens the dialog to the one
that leaves it. What is not JavaScript is the browser's: input, style, layout and paint, also those that JavaScript
asks for, as \`showModal\` does.

${longTasksTable(timed)}

${timed.map(({ person, journeys }) => summaryOf(person.name, journeys)).join('\n')}`
  })
}

/**
 * @param {string} name
 * @param {readonly Count[]} counts
 */
function countsTable(name, counts) {
  const rows = counts.map(({ what, times, commits, rendered }) => {
    const isOne = new Set(rendered).size === 1
    const which = isOne ? ` (\`${rendered[0]}\`)` : ''
    return [what, commits / times, `${rendered.length / times}${which}`]
  })
  return markdownTable([`by ${name}`, 'commits', 'components rendered'], rows)
}

/**
 * @param {readonly { person: import('./startJourney.mjs').Person, journeys: LongTask[][] }[]} timed
 */
function longTasksTable(timed) {
  const head = [
    'after the press on',
    'deletions with one',
    'the longest, ms',
    'of it JavaScript, ms',
    'style and layout that it forced, ms',
    'called by',
  ]
  const rows = timed.flatMap(({ person, journeys }) =>
    pressesOf(person).map(({ name }) => {
      const following = journeys.map((tasks) => tasks.filter(({ press }) => press === name))
      const having = following.filter((tasks) => tasks.length > 0)
      const [longest] = having.flat().toSorted((a, b) => b.duration - a.duration)
      const label = `“${name}”, ${person.name}`
      if (!longest) return [label, `0 of ${journeys.length}`, '–', '–', '–', '–']
      const { duration, script, forced, invoker } = longest
      const found = `${having.length} of ${journeys.length}`
      return [label, found, ms(duration), ms(script), ms(forced), `\`${invoker}\``]
    }),
  )
  return markdownTable(head, rows)
}

/**
 * @param {string} name
 * @param {LongTask[][]} journeys
 */
function summaryOf(name, journeys) {
  const tasks = journeys.flat()
  const longest = Math.max(0, ...tasks.map(({ duration }) => duration))
  const ours = tasks.filter(({ script }) => script > LONG).length
  const having = journeys.filter((found) => found.some(({ script }) => script > LONG)).length
  return `- By ${name}: ${tasks.length} tasks of more than ${LONG} ms in ${journeys.length} deletions, the longest ${ms(longest)} ms; with more than ${LONG} ms of JavaScript: ${ours}, in ${having} deletions${ours === 0 ? ', met' : ''}`
}
