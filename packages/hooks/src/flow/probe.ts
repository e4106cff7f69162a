import { wait } from './callHost.ts'
import { hasPassed, remainingUntil } from './Deadline.ts'
import { eventOf, failure } from './failures.ts'
import { finish } from './finish.ts'
import { verdictOf, type Verdict } from './outcomeOf.ts'
import type { Run } from './Run.ts'
import type { StepOf } from './Step.ts'

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

/** Asks the server once what became of the account, and judges by the probe table. Never throws. */
export async function verdictOn(run: Run, userId: string): Promise<Verdict> {
  const verdict = verdictOf(await lookUp(run), userId)
  // A cookie may have changed hands: "there is no such user" need not be said of this one.
  return verdict === 'gone' && run.readWith === null ? 'no-evidence' : verdict
}

/** One look, and what it means for the screen. Never throws. */
export async function probeOnce(run: Run): Promise<void> {
  const { userId } = unconfirmed(run)?.account ?? {}
  if (userId === undefined) return
  run.dispatch({ type: 'probe' })
  const verdict = await verdictOn(run, userId)
  const state = unconfirmed(run)
  if (!state) return
  switch (verdict) {
    case 'gone':
      return finish(run, userId, 'probe')
    case 'other-account':
      return run.dispatch(eventOf('deleting', failure('account_changed')))
    case 'no-evidence':
      return run.dispatch({ type: 'probed', seen: 'nothing' })
    case 'present':
      return hasPassed(state.decidedAt)
        ? run.dispatch({ type: 'refused', failure: { during: 'unconfirmed', error: state.error } })
        : run.dispatch({ type: 'probed', seen: 'present-so-far' })
  }
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
