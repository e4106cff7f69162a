import type { GenAuthClient } from '@farewell/client'
import { QueryClient, onlineManager } from '@tanstack/react-query'
import { createDeleteAccountFlow, type DeleteAccountFlow } from './createDeleteAccountFlow.ts'
import type { DeleteAccountFlowOptions } from './DeleteAccountFlowOptions.ts'
import type { HostWays } from './modelSetting.testing.ts'
import { sleep, turnsPassed } from './modelTime.testing.ts'
import type { SingleUse } from './SingleUse.ts'
import type { Step } from './Step.ts'

/** What the screen said of one press when it was over. */
export type Said = 'not deleted' | 'seems not deleted' | 'unknown' | 'deleted' | 'stopped'

/** One press of the delete button that began something. */
export interface Press {
  tab: Tab
  opening: number
  userId: string
  said?: Said
}

/** One call of an event method: every request is sent by one. */
export interface Act {
  name: string
  tab: Tab
  opening: number
  press?: Press
  sent: string[]
}

/** What a host does wrong on purpose: the only errors that may reach `reportError`. */
export class HostBug extends Error {}

/** What the tabs share. */
export interface TabWorld {
  createClient: (tab: Tab, getAccessToken: () => unknown) => GenAuthClient
  during: <T>(act: Act, call: () => T) => T
  /** Whether "deleted" may be said of it. */
  mayBeGone: (userId: string) => boolean
  blame: (words: string) => void
  assertWithoutSecrets: (where: string, value: unknown) => void
  /** Counts what was reached: a model that never gets anywhere proves nothing. */
  reached: (what: string) => void
}

const busyPhases = new Set<unknown>(['sending-code', 'verifying', 'probing'])

/** Whether something is under way that has to come to an end by itself. */
export function isBusy(state: Step): boolean {
  if (state.step === 'loading' || state.step === 'deleting') return true
  if (state.step === 'review') return state.blockers.status === 'loading'
  return 'phase' in state && busyPhases.has(state.phase)
}

/** A dialog or browser tab with a flow of its own, and the rules that hold for it at any moment. */
export class Tab {
  readonly name: string
  readonly flow: DeleteAccountFlow
  viewed = true
  /** The turn in which the view went. */
  viewedUntil = 0
  /** How often the flow was opened. */
  opening = 0
  /** Whose login the host has now; nobody's after signing out. */
  login: string | null
  press: Press | undefined
  readonly presses: Press[] = []
  readonly queryClient = new QueryClient()
  readonly #world: TabWorld
  #host: HostWays
  #hangs = false
  #state: Step = { step: 'closed' }
  #kept: SingleUse[] = []
  #deleted = 0
  #deletedHeard = 0
  #unknown = 0
  #unknownHeard = 0

  constructor(name: string, login: string, host: HostWays, world: TabWorld) {
    this.name = name
    this.login = login
    this.#host = host
    this.#world = world
    this.flow = createDeleteAccountFlow(this.#options())
    this.flow.subscribe(() => this.#look())
  }

  get state(): Step {
    return this.flow.getSnapshot()
  }

  /** Whether the host was asked for something that it never gave: then waiting has no end. */
  get isWaitingForHost(): boolean {
    return this.#hangs
  }

  setHost(host: HostWays): void {
    this.#host = host
    this.flow.setOptions(this.#options())
  }

  setViewed(viewed: boolean): void {
    if (this.viewed && !viewed) this.viewedUntil = turnsPassed()
    this.viewed = viewed
    this.flow.setViewed(viewed)
  }

  /** Calls an event method of the flow; what is sent from then on is sent by this act. */
  act(name: string, call: (flow: DeleteAccountFlow) => unknown): void {
    if (name === 'open' && this.state.step === 'closed') this.opening += 1
    const before = this.state
    const act: Act = { name, tab: this, opening: this.opening, sent: [] }
    if (name === 'submit' && this.viewed && before.step === 'verify' && before.phase === 'idle') {
      act.press = { tab: this, opening: this.opening, userId: before.account.userId }
      this.press = act.press
      this.presses.push(act.press)
    }
    this.#world.during(act, () => call(this.flow))
    if (name === 'submit' && !act.press && this.state !== before) {
      this.#world.blame(`${this.name}: a press out of place changed the state`)
    }
  }

  /** A host's mutation that kept the deletion and sends it only now, whatever happened since. */
  sendKept(): void {
    for (const deletion of this.#kept.splice(0)) deletion.send().catch(() => {})
  }

  /** What must hold between two commands. */
  check(): void {
    const { blame } = this.#world
    if (this.#deletedHeard !== this.#deleted) {
      blame(
        `${this.name}: onDeleted was called ${this.#deletedHeard} times, "deleted" shown ${this.#deleted} times`,
      )
    }
    if (this.#unknownHeard !== this.#unknown) {
      blame(
        `${this.name}: onOutcomeUnknown was called ${this.#unknownHeard} times, not ${this.#unknown}`,
      )
    }
  }

  #look(): void {
    const before = this.#state
    const after = this.state
    this.#state = after
    const { blame, mayBeGone, assertWithoutSecrets } = this.#world
    assertWithoutSecrets(`${this.name}: the state ${after.step}`, after)
    if (after.step === 'deleting' && before.step !== 'deleting') {
      if (!this.press) blame(`${this.name}: deleting without a press`)
      if (!this.viewed) blame(`${this.name}: deleting without a view`)
      if (!onlineManager.isOnline()) blame(`${this.name}: deleting while offline`)
    }
    if (after.step === 'deleted' && before.step !== 'deleted') {
      this.#deleted += 1
      if (!mayBeGone(after.account.userId)) blame(`${this.name}: "deleted", and it is not`)
    }
    if ('account' in before && 'account' in after) {
      const same = before.account.userId === after.account.userId
      if (!same) blame(`${this.name}: the account on the screen changed`)
    }
    if (after.step === 'closed') {
      const unknown = before.step === 'unavailable' && before.outcomeUnknown !== undefined
      if (unknown || before.step === 'unconfirmed') this.#unknown += 1
    }
    if (after.step !== before.step) this.#world.reached(after.step)
    if (after.step === 'deleted' && before.step !== 'deleted') {
      this.#world.reached(`deleted, by ${after.confirmedBy}`)
    }
    this.#judgePress(before, after)
  }

  #judgePress(before: Step, after: Step): void {
    const { press } = this
    if (!press) return
    const said = this.#saidOf(before, after)
    if (!said) return
    press.said = said
    this.#world.reached(`a press: ${said}`)
    this.press = undefined
    if (after.step !== 'verify' && after.step !== 'unavailable') return
    if (after.step === 'unavailable' && after.outcomeUnknown?.userId === press.userId) return
    if (after.step === 'verify' && after.failure === undefined) {
      this.#world.blame(`${this.name}: the press ended without a word`)
    }
  }

  #saidOf(before: Step, state: Step): Said | undefined {
    switch (state.step) {
      case 'closed':
        return before.step === 'verify' ? 'stopped' : 'unknown'
      case 'deleted':
        return 'deleted'
      case 'unavailable':
        return state.outcomeUnknown ? 'unknown' : 'not deleted'
      case 'verify':
        if (state.phase !== 'idle') return undefined
        // After a request was out, a login that outlives its account makes it look alive.
        return state.failure?.during === 'unconfirmed' || state.failure?.during === 'deleting'
          ? 'seems not deleted'
          : 'not deleted'
      case 'deleting':
      case 'unconfirmed':
        return undefined
      default:
        return 'not deleted'
    }
  }

  /** What every callback of the host does, apart from being counted. */
  #behave(): unknown {
    if (this.#host.callbacks === 'throw') throw new HostBug('callback')
    return this.#host.callbacks === 'reject' ? Promise.reject(new HostBug('callback')) : undefined
  }

  #options(): DeleteAccountFlowOptions {
    const { beforeDelete, mutation, blockers } = this.#host
    const { blame, assertWithoutSecrets } = this.#world
    return {
      client: this.#world.createClient(this, () => this.#proveLogin()),
      queryClient: this.queryClient,
      ...(blockers !== 'nothing' && { blockers: () => this.#readBlockers() }),
      ...(beforeDelete !== 'nothing' && { beforeDelete: () => this.#beforeDelete() }),
      ...(mutation !== 'nothing' && { deleteAccount: (deletion) => this.#mutate(deletion) }),
      onDeleted: ({ userId }) => {
        this.#deletedHeard += 1
        const { state } = this
        if (!('account' in state) || state.account.userId !== userId) {
          blame(`${this.name}: onDeleted told of another account than the one on the screen`)
        }
        return this.#behave() as undefined
      },
      onOutcomeUnknown: () => {
        this.#unknownHeard += 1
        return this.#behave() as undefined
      },
      onDone: () => this.#behave() as undefined,
      onEvent: (report) => {
        assertWithoutSecrets(`${this.name}: the report ${report.type}`, report)
        return this.#behave() as undefined
      },
    }
  }

  #hang(): Promise<never> {
    this.#hangs = true
    return new Promise(() => {})
  }

  #readBlockers(): string[] | Promise<string[]> {
    if (this.#host.blockers === 'fails') throw new HostBug('blockers')
    return this.#host.blockers === 'hangs' ? this.#hang() : []
  }

  /** What `getAccessToken` does before it gives the token. */
  #proveLogin(): unknown {
    if (this.#host.token === 'throws') throw new HostBug('getAccessToken')
    if (this.#host.token === 'takes 5 s') return sleep(5000)
    return this.#host.token === 'hangs' ? this.#hang() : undefined
  }

  #beforeDelete(): unknown {
    switch (this.#host.beforeDelete) {
      case 'throws':
        throw new HostBug('beforeDelete')
      case 'rejects':
        return Promise.reject(new HostBug('beforeDelete'))
      case 'takes 5 s':
        return sleep(5000)
      case 'hangs':
        return new Promise(() => {})
      default:
        return undefined
    }
  }

  async #mutate(deletion: SingleUse): Promise<unknown> {
    switch (this.#host.mutation) {
      case 'throws':
      case 'rejects':
        throw new HostBug('mutation')
      case 'resolves unsent':
        return undefined
      case 'sends, then rejects':
        await deletion.send()
        throw new HostBug('mutation')
      case 'sends, then hangs':
        await deletion.send()
        return new Promise(() => {})
      case 'sends twice':
        await deletion.send()
        return deletion.send()
      case 'sends after 2 s':
        await sleep(2000)
        return deletion.send()
      case 'sends after 5 s':
        await sleep(5000)
        return deletion.send()
      case 'keeps it':
        this.#kept.push(deletion)
        return new Promise(() => {})
      default:
        return deletion.send()
    }
  }
}
