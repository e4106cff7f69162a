import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

/** All journeys in all engines that can be had, and a table of what ran where. */
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const reporters = ['--reporter=dot', '--reporter=./e2e/engines/EngineTable.ts']
const files = process.argv.length > 2 ? process.argv.slice(2) : ['e2e/']
const words = ['run', '--project', 'e2e*', '--exclude', 'e2e/headless', ...reporters, ...files]
const env = { ...process.env, E2E_ENGINES: 'all' }
process.exitCode = run(process.execPath, [vitest, ...words], { env }) ? 0 : 1
