import { parseArgs } from 'node:util'
import { run } from './run.mjs'

/**
 * Runs a test that draws at random, as often as `--runs` says; `--seed` repeats what was printed.
 *
 * @param {string} file
 * @param {number} runs how often without `--runs`
 */
export function runRandomTest(file, runs) {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } })
  const env = {
    ...process.env,
    RANDOM_RUNS: values.runs ?? String(runs),
    ...(values.seed === undefined ? {} : { RANDOM_SEED: values.seed }),
  }
  // The Node that runs this script, whatever the machine's own.
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', file]
  if (!run(process.execPath, vitest, { env })) process.exitCode = 1
}
