import type { VerifyMethod } from '@farewell/client'
import type { Fault } from '@farewell/sandbox'
import { onlineManager } from '@tanstack/react-query'
import * as fc from 'fast-check'
import { vi } from 'vitest'
import {
  anyEvasion,
  anyFault,
  anyHost,
  anyLoss,
  people,
  type HostWays,
  type Person,
} from './modelSetting.testing.ts'
import { HostBug, type Tab } from './modelTab.testing.ts'
import { microtasks, pass, turns } from './modelTime.testing.ts'
import { userOf, type World } from './modelWorld.testing.ts'

/** What happens between one command and the next. */
type Pause = ['no pause'] | ['microtasks' | 'turns' | 'ms', number] | ['until at rest']

async function take([kind, count = 0]: Pause, world: World): Promise<void> {
  if (kind === 'microtasks') await microtasks(count)
  if (kind === 'turns') await turns(count)
  if (kind === 'ms') await pass(count)
  if (kind === 'until at rest') await world.settle()
}

const anyPause: fc.Arbitrary<Pause> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Pause>(['until at rest']) },
  { weight: 1, arbitrary: fc.constant<Pause>(['no pause']) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 1, max: 80 }).map((count): Pause => ['microtasks', count]),
  },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 6 }).map((count): Pause => ['turns', count]) },
  { weight: 2, arbitrary: fc.constantFrom(50, 500, 2500).map((ms): Pause => ['ms', ms]) },
)

/** One thing that happens, and the pause after it. After it, every promise is held to. */
class Command implements fc.AsyncCommand<object, World> {
  readonly #words: string
  readonly #happen: (world: World) => unknown
  readonly #pause: Pause

  constructor(words: string, pause: Pause, happen: (world: World) => unknown) {
    this.#words = words
    this.#pause = pause
    this.#happen = happen
  }

  check(): boolean {
    return true
  }

  async run(_: object, world: World): Promise<void> {
    await this.#happen(world)
    await take(this.#pause, world)
    world.check()
  }

  toString(): string {
    const [kind, count] = this.#pause
    return `${this.#words}, ${count === undefined ? kind : `${count} ${kind}`}`
  }
}

type Drawn<T> = fc.Arbitrary<T>
const command = <T>(
  drawn: Drawn<T>,
  words: (value: T) => string,
  happen: (world: World, value: T) => unknown,
): fc.Arbitrary<Command> =>
  fc
    .tuple(drawn, anyPause)
    .map(([value, pause]) => new Command(words(value), pause, (world) => happen(world, value)))

/** Something done in one of the tabs, more often in the first. */
const inTab = <T>(
  drawn: Drawn<T>,
  words: (value: T) => string,
  happen: (world: World, tab: Tab, value: T) => unknown,
): fc.Arbitrary<Command> =>
  command(
    fc.tuple(fc.constantFrom(0, 0, 1), drawn),
    ([index, value]) => `tab ${index + 1}: ${words(value)}`,
    (world, [index, value]) => happen(world, index === 0 ? world.tabs[0] : world.tabs[1], value),
  )

const nothing = fc.constant(undefined)

const secretKinds = ['right', 'right', 'right', 'wrong', 'empty', 'unreadable'] as const

function submit(world: World, tab: Tab, kind: (typeof secretKinds)[number]): void {
  tab.act('submit', (flow) =>
    flow.submit(() => {
      if (kind === 'unreadable') throw new HostBug('the field is gone')
      if (kind === 'empty') return ''
      const secret = kind === 'right' ? world.secretOf(tab) : 'a-wrong-Secret-000000'
      if (secret) world.noteSecret(secret)
      return secret
    }),
  )
}

/** What a person does next who wants the account deleted. */
function goOn(world: World, tab: Tab): void {
  const { state } = tab
  switch (state.step) {
    case 'closed':
      return tab.act('open', (flow) => flow.open())
    case 'unavailable':
      if (state.reason === 'failed') return tab.act('retry', (flow) => flow.retry())
      return tab.act('close', (flow) => flow.close())
    case 'review':
      return tab.act('continue', (flow) => flow.continue())
    case 'verify': {
      const { method, sent } = state.verification
      if (method === 'PASSWORD' || sent[method]?.sent) return submit(world, tab, 'right')
      return tab.act('sendCode', (flow) => flow.sendCode())
    }
    case 'unconfirmed':
      return tab.act('checkAgain', (flow) => flow.checkAgain())
    default:
  }
}

/** As far as the field, with a code sent where one is needed. */
export async function makeReady(world: World, tab: Tab): Promise<void> {
  for (let press = 0; press < 4; press += 1) {
    const { state } = tab
    if (state.step === 'verify') {
      const { method, sent } = state.verification
      if (method === 'PASSWORD' || sent[method]?.sent) return
    }
    goOn(world, tab)
    await world.settle()
  }
}

const events = ['open', 'close', 'retry', 'checkAgain', 'continue', 'back', 'sendCode'] as const
const verifyMethods: VerifyMethod[] = ['EMAIL_PASSCODE', 'PHONE_PASSCODE', 'PASSWORD']

/** The view goes for good: as `createFlowView` does it. */
async function unmount(tab: Tab): Promise<void> {
  tab.setViewed(false)
  await microtasks(1)
  if (tab.state.step === 'deleting' || tab.state.step === 'unconfirmed') return
  tab.act('close', (flow) => flow.close())
}

const describeFault = ({ operation, kind, times, ...fields }: Fault): string =>
  `${operation} ${kind} ${JSON.stringify(fields)} × ${times}`

const describeHost = (host: HostWays): string =>
  Object.entries(host)
    .filter(([, way]) => way !== 'nothing' && way !== 'fine')
    .map(([seam, way]) => `${seam} ${way}`)
    .join(', ') || 'behaves'

const anyLogin: fc.Arbitrary<Person | null> = fc.constantFrom(...people, null)

const weighted: [number, fc.Arbitrary<Command>][] = [
  [9, inTab(nothing, () => 'goes on', goOn)],
  [5, inTab(fc.constantFrom(...secretKinds), (kind) => `submits, ${kind} secret`, submit)],
  [
    1,
    inTab(
      fc.constantFrom(...secretKinds),
      (kind) => `submits twice, ${kind} secret`,
      (world, tab, kind) => {
        submit(world, tab, kind)
        submit(world, tab, kind)
      },
    ),
  ],
  [
    5,
    inTab(
      fc.constantFrom(...events),
      (name) => name,
      (_, tab, name) => tab.act(name, (flow) => flow[name]()),
    ),
  ],
  [
    2,
    inTab(
      nothing,
      () => 'close',
      (_, tab) => tab.act('close', (flow) => flow.close()),
    ),
  ],
  [
    1,
    inTab(
      nothing,
      () => 'closes and opens',
      (_, tab) => {
        tab.act('close', (flow) => flow.close())
        tab.act('open', (flow) => flow.open())
      },
    ),
  ],
  [
    1,
    inTab(
      fc.constantFrom(...verifyMethods),
      (method) => `chooses ${method}`,
      (_, tab, method) => tab.act('chooseMethod', (flow) => flow.chooseMethod(method)),
    ),
  ],
  [
    2,
    inTab(
      fc.boolean(),
      (viewed) => (viewed ? 'the view is back' : 'the view goes'),
      (_, tab, viewed) => tab.setViewed(viewed),
    ),
  ],
  [
    1,
    inTab(
      nothing,
      () => 'unmounts',
      (_, tab) => unmount(tab),
    ),
  ],
  [
    1,
    inTab(
      anyLogin,
      (person) => (person ? `${person} signs in` : 'signs out'),
      (_, tab, person) => {
        tab.login = person && userOf(person).userId
      },
    ),
  ],
  [
    1,
    inTab(
      nothing,
      () => 'the access token is renewed',
      (world, tab) => tab.login && world.signIn(tab.login),
    ),
  ],
  [
    1,
    inTab(
      nothing,
      () => 'the person of this world signs in',
      (world, tab) => {
        tab.login = world.userId
      },
    ),
  ],
  [
    1,
    command(
      fc.boolean(),
      (isOnline) => (isOnline ? 'online' : 'offline'),
      (_, isOnline) => onlineManager.setOnline(isOnline),
    ),
  ],
  [
    1,
    command(
      nothing,
      () => 'online',
      () => onlineManager.setOnline(true),
    ),
  ],
  [
    4,
    command(
      fc.constantFrom(1, 100, 1000, 3000, 10_000, 31_000, 61_000, 95_000),
      (ms) => `${ms} ms pass`,
      (_, ms) => pass(ms),
    ),
  ],
  [
    1,
    command(
      fc.constantFrom(-3_600_000, -61_000, 30_000, 3_600_000),
      (ms) => `the wall clock is set by ${ms} ms`,
      (_, ms) => vi.setSystemTime(Date.now() + ms),
    ),
  ],
  [
    1,
    command(
      fc.constantFrom(5, 61),
      (seconds) => `the server’s clock jumps ${seconds} s`,
      (world, seconds) => world.sandbox.advance(seconds),
    ),
  ],
  [
    3,
    inTab(
      anyLoss,
      (loss) => `submits, and the answer is lost: ${describeFault(loss)}`,
      (world, tab, loss) => {
        world.sandbox.addFault(loss)
        submit(world, tab, 'right')
      },
    ),
  ],
  [2, command(anyEvasion, describeFault, (world, fault) => world.sandbox.addFault(fault))],
  [5, command(anyFault, describeFault, (world, fault) => world.sandbox.addFault(fault))],
  [
    1,
    command(
      nothing,
      () => 'no more faults',
      (world) => world.sandbox.clearFaults(),
    ),
  ],
  [
    2,
    inTab(
      anyHost,
      (host) => `the host ${describeHost(host)}`,
      (_, tab, host) => tab.setHost(host),
    ),
  ],
  [
    1,
    inTab(
      nothing,
      () => 'the host sends what it kept',
      (_, tab) => tab.sendKept(),
    ),
  ],
  [
    1,
    command(
      nothing,
      () => 'the account is deleted elsewhere',
      (world) => world.deleteElsewhere(world.userId),
    ),
  ],
]

/** Every command, each as often as it is likely to find something. */
export const anyCommands: fc.Arbitrary<Iterable<fc.AsyncCommand<object, World>>> = fc.commands(
  weighted.flatMap(([weight, arbitrary]) => Array.from({ length: weight }, () => arbitrary)),
  { maxCommands: 30, size: 'max' },
)
