import { accountOf } from './accountOf.ts'
import { asGenAuthError } from './failures.ts'
import { load } from './Loadable.ts'
import { nextPaint } from './platform.ts'
import { readAccount } from './readAccount.ts'
import type { Run } from './Run.ts'
import { sentCodes } from './sentCodes.ts'
import type { FlowEvent } from './Step.ts'

async function read(run: Run): Promise<FlowEvent> {
  const { client, signal } = run
  const options = run.options()
  const accessToken = await client.getAccessToken()
  run.readWith = accessToken
  const [{ user, verdict }, blockers, consequences] = await Promise.all([
    readAccount(client, accessToken, signal),
    load(options.blockers, signal),
    load(options.consequences, signal),
  ])
  const { methods: choose } = options
  const methods = [...(choose ? choose(verdict.methods) : verdict.methods)]
  const [best] = methods
  if (!best) {
    // A host that takes every method away does not offer the deletion.
    return { type: 'unavailable', reason: 'reason' in verdict ? verdict.reason : 'disabled' }
  }
  const account = accountOf(user)
  const verification = { methods, method: best.method, sent: sentCodes(run, account.userId) }
  return { type: 'loaded', review: { account, verification, blockers, consequences } }
}

/**
 * Reads the account, its methods, the blockers and the consequences: afresh, in parallel, and past
 * every cache. Never throws.
 */
export async function openAccount(run: Run): Promise<void> {
  if (run.options().disabled) return run.dispatch({ type: 'unavailable', reason: 'disabled' })
  // First the person sees that something happens: to send a request takes a phone as long as to draw.
  await nextPaint()
  if (run.signal.aborted) return
  try {
    run.dispatch(await read(run))
  } catch (thrown) {
    if (run.signal.aborted) return
    const error = asGenAuthError(thrown)
    const reason = error.code === 'signed_out' ? 'signed-out' : 'failed'
    run.dispatch({ type: 'unavailable', reason, error })
  }
}

/** Reads the blockers again, as a press on "check again" or "continue" asks for. Never throws. */
export async function readBlockers(run: Run): Promise<void> {
  run.dispatch({ type: 'blockers', blockers: { status: 'loading' } })
  const blockers = await load(run.options().blockers, run.signal)
  run.dispatch({ type: 'blockers', blockers })
}
