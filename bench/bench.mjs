import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureBytes } from './bytes/measureBytes.mjs'
import { measureNetwork } from './network/measureNetwork.mjs'
import { measureOpening } from './opening/measureOpening.mjs'
import { describeMachine } from './report/describeMachine.mjs'
import { measureStaying } from './staying/measureStaying.mjs'
import { measureWorking } from './working/measureWorking.mjs'

/**
 * @typedef {object} BenchOptions
 * @property {boolean} quick a short run: fewer rounds, the same tables
 */

/** @type {Record<string, (options: BenchOptions) => Promise<string>>} each gives back Markdown */
const sections = {
  bytes: measureBytes,
  opening: measureOpening,
  working: measureWorking,
  staying: measureStaying,
  network: measureNetwork,
}

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.find((name) => !(name in sections))
if (unknown) {
  throw new Error(`There is no table "${unknown}", only ${Object.keys(sections).join(', ')}.`)
}

const chosen = Object.entries(sections).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
)
const parts = [describeMachine(values)]
console.log(parts[0])
for (const [, measure] of chosen) {
  const part = await measure(values)
  parts.push(part)
  console.log(`\n${part}`)
}

// A short or partial run is to look at, not to keep.
if (!values.quick && positionals.length === 0) {
  writeFileSync(new URL('RESULTS.md', import.meta.url), `${parts.join('\n\n')}\n`)
}
