import { wait } from './callHost.ts'
import { hasPassed, remainingUntil } from './Deadline.ts'
import { eventOf, failure } from './failures.ts'
import { conclude } from './finish.ts'
import { verdictOf } from './outcomeOf.ts'
import type { Run } from './Run.ts'
import type { FlowEvent, StepOf } from './Step.ts'

/** Milliseconds between one look and the next: at 0, 2, 5, 10, 20, 40 and 75 s after the loss. */
const PAUSES = [0, 2000, 3000, 5000, 10_000, 20_000, 35_000]

function unconfirmed(run: Run): StepOf<'unconfirmed'> | undefined {
  const state = run.state()
  return state.step === 'unconfirmed' && !run.signal.aborted ? state : undefined
}

async function lookUp(run: Run) {
  try {
    const { data } = await run.client.getProfile({ accessToken: run.readWith, signal: run.signal })
    return { userId: data.userId }
  } catch (error) {
    return { error }
  }
}

/**
 * Asks the server once what became of the account, and judges by the probe table: what follows, where
 * `present` and `unseen` are said by who asks. Never throws.
 */
export async function look(
  run: Run,
  userId: string,
  present: () => FlowEvent,
  unseen: FlowEvent,
): Promise<FlowEvent> {
  switch (verdictOf(await lookUp(run), userId)) {
    case 'gone':
      // A cookie may have changed hands: "there is no such user" need not be said of this one.
      return run.readWith === null ? unseen : { type: 'deleted', confirmedBy: 'probe' }
    case 'other-account':
      return eventOf('deleting', failure('account_changed'))
    case 'present':
      return present()
    case 'no-evidence':
      return unseen
  }
}

/** One look, and what it means for the screen. Never throws. */
export async function probeOnce(run: Run): Promise<void> {
  const state = unconfirmed(run)
  if (!state) return
  const { account, decidedAt, error } = state
  run.dispatch({ type: 'probe' })
  const present = (): FlowEvent =>
    hasPassed(decidedAt)
      ? { type: 'refused', failure: { during: 'unconfirmed', error } }
      : { type: 'probed', seen: 'present-so-far' }
  const event = await look(run, account.userId, present, { type: 'probed', seen: 'nothing' })
  if (unconfirmed(run)) conclude(run, account.userId, event)
}

/** Looks again and again, ever more slowly, and once more when the verdict is due. */
export async function probe(run: Run): Promise<void> {
  for (const pause of PAUSES) {
    await wait(pause, run.signal)
    if (!unconfirmed(run)) return
    await probeOnce(run)
  }
  const state = unconfirmed(run)
  if (!state || hasPassed(state.decidedAt)) return
  await wait(remainingUntil(state.decidedAt) + 1000, run.signal)
  if (unconfirmed(run)) await probeOnce(run)
}
