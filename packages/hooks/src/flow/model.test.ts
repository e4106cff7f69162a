import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { anyCommands, makeReady } from './modelCommands.testing.ts'
import { anySetting, type Setting } from './modelSetting.testing.ts'
import { World } from './modelWorld.testing.ts'

/**
 * Random schedules of everything that a person, a host, a network, a clock and a second tab can do,
 * on the flow and the sandbox in one process. The oracle is the list of promises, see `World.check`.
 *
 * `npm run test:model -- --runs 20000` for many, `--seed` to repeat some.
 */

const runs = Number(process.env.RANDOM_RUNS ?? 300)
const seed = Number(process.env.RANDOM_SEED ?? Date.now() % 0x7fffffff)

const reported: unknown[] = []
const rejected: unknown[] = []
/** How often each step, and each end of a press, was reached. */
const tally = new Map<string, number>()
const ends = [
  'deleted, by answer',
  'deleted, by other-tab',
  'unconfirmed',
  'a press: not deleted',
  'a press: stopped',
]
const onRejection = (reason: unknown): void => {
  rejected.push(reason)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
  process.on('unhandledRejection', onRejection)
})
afterEach(() => {
  process.off('unhandledRejection', onRejection)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function live(
  setting: Setting,
  commands: Iterable<fc.AsyncCommand<object, World>>,
): Promise<void> {
  const world = new World(setting, { reported, rejected }, tally)
  try {
    vi.stubGlobal('BroadcastChannel', world.channelClass)
    const [first, second] = world.tabs
    if (setting.ready > 0) await makeReady(world, first)
    if (setting.ready > 1) await makeReady(world, second)
    await fc.asyncModelRun(() => ({ model: {}, real: world }), commands)
    await world.end()
  } finally {
    world.dispose()
    reported.length = 0
    rejected.length = 0
  }
}

/** A failure as a person reads it: where it began, and one line for each thing that happened. */
function report(
  details: fc.RunDetails<[Setting, Iterable<fc.AsyncCommand<object, World>>]>,
): string {
  const [setting, commands] = details.counterexample ?? []
  const happened = [...(commands ?? [])]
    .filter((command) => !('hasRan' in command) || command.hasRan)
    .map((command) => `  ${String(command)}`)
  const { errorInstance: error } = details
  return [
    `A promise was broken in run ${details.numRuns} of ${runs}, shrunk ${details.numShrinks} times.`,
    error instanceof Error ? error.message : String(error),
    `Setting: ${JSON.stringify(setting)}`,
    ...happened,
    `Repeat: npm run test:model -- --runs ${runs} --seed ${details.seed}`,
  ].join('\n')
}

test(`no promise is broken in ${runs} random schedules, seed ${seed}`, { timeout: 0 }, async () => {
  const property = fc.asyncProperty(anySetting, anyCommands, live)
  const details = await fc.check(property, { numRuns: runs, seed })
  const reached = [...tally].map(([what, count]) => `${what} ${count}`)
  console.log(`${details.numRuns} schedules, seed ${details.seed}. ${reached.join(', ')}`)
  if (details.failed) throw new Error(report(details))
  // A model that never gets anywhere proves nothing.
  for (const what of ends) expect.soft(tally.get(what), what).toBeGreaterThan(0)
})
