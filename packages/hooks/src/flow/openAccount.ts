import { accountOf } from './accountOf.ts'
import { asGenAuthError } from './failures.ts'
import { load } from './Loadable.ts'
import { methodsOf, type VerificationMethod } from './methodsOf.ts'
import { nextPaint } from './platform.ts'
import type { Run } from './Run.ts'
import { sentCodes } from './sentCodes.ts'
import type { FlowEvent, Verification } from './Step.ts'

function verificationOf(
  run: Run,
  userId: string,
  methods: readonly [VerificationMethod, ...VerificationMethod[]],
): Verification {
  const sent = sentCodes(run, userId, methods)
  return { methods, method: methods[0].method, sent }
}

async function read(run: Run): Promise<FlowEvent> {
  const { client, signal } = run
  const { blockers, consequences, methods: choose } = run.options()
  const accessToken = await client.getAccessToken()
  run.readWith = accessToken
  const [profile, security, loadedBlockers, loadedConsequences] = await Promise.all([
    client.getProfile({ accessToken, signal }),
    client.getSecurityLevel({ accessToken, signal }),
    load(blockers, signal),
    load(consequences, signal),
  ])
  const verdict = methodsOf(profile.data, security.data)
  const [best, ...others] = choose ? choose(verdict.methods) : verdict.methods
  if (!best) {
    // A host that takes every method away does not offer the deletion.
    return { type: 'unavailable', reason: 'reason' in verdict ? verdict.reason : 'disabled' }
  }
  const account = accountOf(profile.data)
  return {
    type: 'loaded',
    review: {
      account,
      verification: verificationOf(run, account.userId, [best, ...others]),
      blockers: loadedBlockers,
      consequences: loadedConsequences,
    },
  }
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
