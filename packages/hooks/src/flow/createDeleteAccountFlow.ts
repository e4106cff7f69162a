import type { VerifyMethod } from '@farewell/client'
import { callHost } from './callHost.ts'
import { hearOtherTabs } from './deletedChannel.ts'
import type { DeleteAccountFlowOptions } from './DeleteAccountFlowOptions.ts'
import { finish, leaveDeleted } from './finish.ts'
import { reportsOf } from './FlowReport.ts'
import { openAccount, readBlockers } from './openAccount.ts'
import { nextPaint } from './platform.ts'
import { press } from './press.ts'
import { probeOnce } from './probe.ts'
import { isIdle, reduce } from './reduce.ts'
import type { Run } from './Run.ts'
import { sendPassCode } from './sendPassCode.ts'
import { CLOSED, type FlowEvent, type Step, type Verification } from './Step.ts'

/**
 * What a person can do, each to be called from the handler of a press. None throws; one that does
 * not fit the step does nothing.
 */
export interface DeleteAccountEvents {
  /** Opens the flow and reads the account afresh. */
  open: () => void
  /** Leaves. While the delete request is out it does nothing; while verifying it stops the press. */
  close: () => void
  /** Reads the account again after it could not be read. */
  retry: () => void
  /** Reads the blockers again, or asks the server again what became of the account. */
  checkAgain: () => void
  /** From the review to the verification, after the blockers were read again and none is left. */
  continue: () => Promise<void>
  /** From the verification back to the review. */
  back: () => void
  chooseMethod: (method: VerifyMethod) => void
  /** Sends a code by the chosen method. Never called by itself. */
  sendCode: () => void
  /**
   * Verifies and deletes, in one press. Takes the code or password, or better a function that reads
   * it from its field, so that nothing else holds it.
   */
  submit: (secret: string | (() => string)) => void
}

export interface DeleteAccountFlow extends DeleteAccountEvents {
  getSnapshot: () => Step
  /** Calls the listener after each change; gives back the function that ends it. */
  subscribe: (listener: () => void) => () => void
  /** The host's options as they are now; callbacks that run later are taken from the latest. */
  setOptions: (options: DeleteAccountFlowOptions) => void
  /** Says whether a view shows the flow. Without one nothing is deleted any more. */
  setViewed: (viewed: boolean) => void
}

/**
 * The flow of one account deletion, without a framework: a snapshot, a subscription, and methods for
 * what a person does. Requests start only inside these methods.
 *
 * When its view goes away while verifying, no deletion is sent; once the delete request is out, the
 * flow lives on, classifies the answer, tells the other tabs and calls the latest `onDeleted`.
 */
export function createDeleteAccountFlow(initial: DeleteAccountFlowOptions): DeleteAccountFlow {
  let options = initial
  let state: Step = CLOSED
  let viewed = true
  let run: Run | undefined
  /** Whose deletion nobody knows the outcome of: until the account is read again, or is gone. */
  let outcomeUnknown: { userId: string } | undefined
  const listeners = new Set<() => void>()
  const sentCodes = new Map<string, Verification['sent']>()

  function dispatch(event: FlowEvent): void {
    const before = state
    state = reduce(before, event)
    if (state === before) return
    if ('verification' in state) sentCodes.set(state.account.userId, state.verification.sent)
    if (state.step === 'unconfirmed') outcomeUnknown = { userId: state.account.userId }
    else if (state.step === 'unavailable') outcomeUnknown = state.outcomeUnknown
    else if ('account' in state) outcomeUnknown = undefined
    for (const report of reportsOf(before, event, state)) {
      if (report) callHost(() => options.onEvent?.(report))
    }
    for (const listener of listeners) listener()
  }

  function startRun(): Run {
    const over = new AbortController()
    const { signal } = over
    let stopHearing = (): void => {}
    const started: Run = {
      // The latest: one that is made anew on every render may know a fresher token.
      get client() {
        return options.client
      },
      options: () => options,
      state: () => state,
      dispatch(event) {
        if (signal.aborted) return
        const isUnknown = event.type === 'unavailable' && outcomeUnknown
        dispatch(isUnknown ? { outcomeUnknown, ...event } : event)
        // Nobody will press the button of a success screen that nobody sees.
        if (state.step === 'deleted' && !viewed) close()
      },
      signal,
      end() {
        stopHearing()
        over.abort()
      },
      // Another tab's word ends a press too: there is nothing left to delete.
      isAlive: () => viewed && !signal.aborted && state.step !== 'deleted',
      readWith: null,
      isFinishing: false,
      sentCodes,
    }
    async function hear(): Promise<void> {
      await nextPaint()
      if (signal.aborted) return
      stopHearing = hearOtherTabs(({ appHost, appId, userId }) => {
        const { client } = options
        if (!('account' in state) || state.account.userId !== userId) return
        if (appHost !== client.appHost || appId !== client.appId) return
        if (state.step !== 'deleting' && state.step !== 'deleted') {
          finish(started, userId, 'other-tab')
        }
      })
    }
    void hear()
    return started
  }

  function close(): void {
    const ended = run
    const { step } = state
    if (!ended || step === 'deleting' || ended.isFinishing) return
    run = undefined
    ended.end()
    dispatch({ type: 'close' })
    if (step === 'deleted') leaveDeleted(ended)
    ended.readWith = null
    const unknown = outcomeUnknown
    if (unknown && step !== 'loading') callHost(() => options.onOutcomeUnknown?.(unknown))
  }

  return {
    getSnapshot: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    setOptions(next) {
      options = next
    },
    setViewed(next) {
      viewed = next
    },
    open() {
      if (run) return
      const started = (run = startRun())
      dispatch({ type: 'open' })
      void openAccount(started)
    },
    close,
    retry() {
      if (!run || state.step !== 'unavailable') return
      const current = run
      current.dispatch({ type: 'retry' })
      void openAccount(current)
    },
    checkAgain() {
      if (!run) return
      if (state.step === 'review' && state.blockers.status !== 'loading') void readBlockers(run)
      if (state.step === 'unconfirmed' && state.phase === 'waiting') void probeOnce(run)
    },
    async continue() {
      if (!run || state.step !== 'review' || state.blockers.status === 'loading') return
      const current = run
      if (options.blockers !== undefined) await readBlockers(current)
      current.dispatch({ type: 'continue' })
    },
    back: () => dispatch({ type: 'back' }),
    chooseMethod: (method) => dispatch({ type: 'chooseMethod', method }),
    sendCode() {
      if (run && isIdle(state)) void sendPassCode(run, state)
    },
    submit(secret) {
      if (!run || !viewed || !isIdle(state)) return
      const pressed = run
      const ended = press(pressed, state, typeof secret === 'function' ? secret : () => secret)
      // What became of a press that nobody sees any more is not kept for the next opening.
      void ended.finally(() => {
        if (!viewed && run === pressed) close()
      })
    },
  }
}
