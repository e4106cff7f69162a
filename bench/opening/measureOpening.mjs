import { sampleUsers } from '@farewell/sandbox'
import { serveSandbox } from '@farewell/sandbox/node'
import { fileURLToPath } from 'node:url'
import { buildPages } from '../browser/buildPages.mjs'
import { closingAfter } from '../browser/closingAfter.mjs'
import { launchChromium } from '../browser/launchChromium.mjs'
import { countCommits } from './countCommits.mjs'
import { openingTable } from './openingTable.mjs'
import { firstOpeningVerdict, repeatedOpeningVerdict } from './openingVerdicts.mjs'
import { profileTable } from './profileTable.mjs'
import { timeFirstOpenings, timeRepeatedOpenings } from './timeOpenings.mjs'

/** How many times slower than this machine. */
const RATES = [1, 4, 6]

/** At which an opening is long enough to be told from a frame. */
const HELD_TO = new Set([4, 6])

/**
 * How long a dialog takes to open, on a page that was just loaded and again on the same page.
 *
 * @param {import('../bench.mjs').BenchOptions} options
 */
export async function measureOpening({ quick }) {
  const rounds = quick ? 8 : 40
  return closingAfter(async (keep) => {
    const root = fileURLToPath(new URL('pages', import.meta.url))
    const pages = keep(await buildPages(root))
    const profiled = keep(await buildPages(root, true))
    const server = keep(await serveSandbox({ seed: 1 }))
    const browser = keep(await launchChromium())
    const accessToken = server.sandbox.signIn(sampleUsers[0]?.userId ?? '')
    const login = new URLSearchParams({ appHost: server.url, accessToken })

    console.error('opening: counts')
    const counts = await countCommits(browser, (page) => `${profiled.url(page)}?${login}`)

    // Else a server so near would have answered before the first frame, as none over a network does.
    server.sandbox.addFault({ operation: '*', kind: 'hang', times: 'always' })
    const url = (/** @type {string} */ page) => `${pages.url(page)}?${login}`
    console.error('opening: profile')
    const profile = await profileTable(
      browser,
      (page) => `${profiled.url(page)}?${login}`,
      quick ? 5 : 20,
    )
    /** @type {[number, import('./timeOpenings.mjs').Openings][]} */
    const first = []
    /** @type {[number, import('./timeOpenings.mjs').Openings][]} */
    const repeated = []
    for (const rate of RATES) {
      console.error(`opening: ${rate}× CPU`)
      const setting = { browser, url, rate, rounds }
      first.push([rate, await timeFirstOpenings(setting)])
      repeated.push([rate, await timeRepeatedOpenings(setting)])
    }
    return tell({ rounds, first, repeated, counts, profile })
  })
}

/**
 * @param {object} results
 * @param {number} results.rounds
 * @param {[number, import('./timeOpenings.mjs').Openings][]} results.first
 * @param {[number, import('./timeOpenings.mjs').Openings][]} results.repeated
 * @param {string} results.counts
 * @param {string} results.profile
 */
function tell({ rounds, first, repeated, counts, profile }) {
  const held = first.filter(([rate]) => HELD_TO.has(rate))
  return `## Opening

From the press on the same plain button to the frame that shows the dialog: from the \`timeStamp\` of the click, made
by a mouse of the browser's, to the first task after the frame in which the heading is visible. All show
what Farewell shows while it reads the account, in the same markup and under the same sheet, on a page of about
200 elements, without animations and StrictMode, built for production, each with its own library alone. Farewell
sends its requests to a sandbox over HTTP on loopback, which answers after what is measured; the others make none.
${rounds} openings for each row, one of each subject in turn. The median, between which values the middle half lies, and the
ratio to the bare dialog, which nobody can undercut by much; its second row says what a ratio is worth in this run.

### The first opening after loading the page

In a process that was just started and has nothing compiled.

${openingTable(first)}

Targets:

${held.map(([rate, openings]) => firstOpeningVerdict(rate, openings)).join('\n')}

By whose code, in a profile of the same at 1×, on the build that keeps its names; looking takes time itself:

${profile}

### Further openings on the same page

${openingTable(repeated)}

Target:

${repeated.map(([rate, openings]) => repeatedOpeningVerdict(rate, openings)).join('\n')}

### What React does for it

Exact counts, the same on every machine, by React's profiling build and the hook of its developer tools: function and
class components that were rendered, all commits together.

${counts}`
}
