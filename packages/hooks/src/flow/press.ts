import { GenAuthError, type VerifyDeleteAccountRequestDto } from '@farewell/client'
import { askHost } from './callHost.ts'
import { deadlineIn, type Deadline } from './Deadline.ts'
import { asGenAuthError, eventOf, failure } from './failures.ts'
import { conclude } from './finish.ts'
import { takeLock } from './lock.ts'
import { chosenMethod, type VerificationMethod } from './methodsOf.ts'
import { outcomeOf } from './outcomeOf.ts'
import { isOnline, reportHostError } from './platform.ts'
import { look, probe } from './probe.ts'
import type { Run } from './Run.ts'
import { withSpentCode } from './sentCodes.ts'
import type { Failure, FlowEvent, StepOf } from './Step.ts'
import { submitDeletion } from './submitDeletion.ts'

/** Milliseconds after the token's life in which a late server may still process a lost request. */
const LATE_SERVER = 30_000

function proofOf(method: VerificationMethod, secret: string): VerifyDeleteAccountRequestDto {
  switch (method.method) {
    case 'PHONE_PASSCODE': {
      const { phoneNumber, phoneCountryCode } = method
      const phonePassCodePayload = { phoneNumber, phoneCountryCode, passCode: secret }
      return { verifyMethod: 'PHONE_PASSCODE', phonePassCodePayload }
    }
    case 'EMAIL_PASSCODE': {
      const emailPassCodePayload = { email: method.email, passCode: secret }
      return { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload }
    }
    case 'PASSWORD':
      return { verifyMethod: 'PASSWORD', passwordPayload: { password: secret } }
  }
}

/** A token that read this account proves it; any other login is asked who it is. */
async function assertSameAccount(run: Run, userId: string, accessToken: string | null) {
  if (accessToken !== null && accessToken === run.readWith) return
  const { data } = await run.client.getProfile({ accessToken, signal: run.signal })
  if (data.userId !== userId) throw failure('account_changed')
}

async function prepare(run: Run, userId: string, tokenExpiresIn: number): Promise<void> {
  const { beforeDelete } = run.options()
  if (!beforeDelete) return
  try {
    const halfLife = tokenExpiresIn * 500
    await askHost(run.signal, (signal) => beforeDelete({ userId, signal }), halfLife)
  } catch (error) {
    if (!run.isAlive()) throw failure('aborted')
    reportHostError(error)
    throw new GenAuthError({
      code: 'aborted',
      message: 'beforeDelete rejected or took too long.',
    })
  }
}

/**
 * What a deletion means that was sent and did not succeed. A refusal is not believed alone: when a
 * connection breaks, browsers send a request again by themselves, and the server may refuse the
 * second after it has processed the first. So the account is looked at once more.
 */
async function afterRefusal(
  run: Run,
  userId: string,
  error: GenAuthError,
  decidedAt: Deadline,
): Promise<FlowEvent> {
  const lost: FlowEvent = { type: 'lost', error, decidedAt }
  const refused = eventOf('deleting', error)
  switch (outcomeOf(error)) {
    case 'signed-out':
      return refused
    case 'refused':
      return look(run, userId, () => refused, lost)
    case 'unconfirmed':
      return lost
  }
}

/** From the press to the answer, top to bottom. The token lives in this function alone. */
async function verifyAndDelete(
  run: Run,
  state: StepOf<'verify'>,
  readSecret: () => string,
): Promise<FlowEvent> {
  const { client, signal } = run
  const { userId } = state.account
  let during: Failure['during'] = 'verifying'
  try {
    if (!isOnline()) throw failure('offline')
    const accessToken = await askHost(signal, () => client.getAccessToken())
    await assertSameAccount(run, userId, accessToken)
    run.readWith = accessToken
    if (!run.isAlive()) throw failure('aborted')
    const proof = proofOf(chosenMethod(state.verification), readSecret())
    const { data } = await client.verifyDeleteAccountRequest(proof, { accessToken, signal })
    during = 'preparing'
    run.sentCodes.set(userId, withSpentCode(state.verification))
    await prepare(run, userId, data.tokenExpiresIn)
    // A cookie may have changed hands since; a token is the same string as before.
    if (accessToken === null) await assertSameAccount(run, userId, null)
    const decidedAt = deadlineIn(data.tokenExpiresIn * 1000 + LATE_SERVER)
    const refusal = await submitDeletion(run, data.deleteAccountToken, accessToken)
    if (!refusal) return { type: 'deleted', confirmedBy: 'answer' }
    if (!refusal.sent) return eventOf(during, refusal.error)
    return await afterRefusal(run, userId, refusal.error, decidedAt)
  } catch (thrown) {
    return eventOf(during, asGenAuthError(thrown))
  }
}

/**
 * The one function from a press to a deletion: lock, login, same account, verification, the host's
 * `beforeDelete`, the deletion, and what its answer means. Never throws.
 */
export async function press(
  run: Run,
  state: StepOf<'verify'>,
  readSecret: () => string,
): Promise<void> {
  run.dispatch({ type: 'submit' })
  const { appHost, appId } = run.client
  const release = await takeLock(`farewell:${appHost}:${appId}:${state.account.userId}`)
  if (!release) return run.dispatch(eventOf('verifying', failure('in_progress_elsewhere')))
  const end = await verifyAndDelete(run, state, readSecret).finally(release)
  conclude(run, state.account.userId, end)
  if (end.type === 'lost') await probe(run)
}
