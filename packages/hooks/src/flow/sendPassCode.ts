import { deadlineIn } from './Deadline.ts'
import { asGenAuthError, eventOf, failure } from './failures.ts'
import type { VerificationMethod } from './methodsOf.ts'
import { sentCodeKey } from './openAccount.ts'
import { isOnline } from './platform.ts'
import { requestPassCode } from './requestPassCode.ts'
import type { Run } from './Run.ts'
import type { SentCode, StepOf } from './Step.ts'

/** Milliseconds until another code may be sent to the same destination (contract §2). */
const RESEND_WAIT = 60_000

/** The method that is chosen on the screen. */
export function chosenMethod({ verification }: StepOf<'verify'>): VerificationMethod {
  const { methods, method } = verification
  const chosen = methods.find((candidate) => candidate.method === method)
  if (!chosen) throw new Error(`The chosen method ${method} is not among the offered ones.`)
  return chosen
}

/** What a refusal says about the wait: too soon means that a code is on its way already. */
function codeAfter(error: { code: string; retryAt?: number | undefined }): SentCode | undefined {
  if (error.retryAt === undefined) return undefined
  const resendAt = deadlineIn(error.retryAt - Date.now())
  return { sent: error.code === 'too_soon', resendAt }
}

/** Sends a code for the chosen method. Never throws. */
export async function sendPassCode(run: Run, state: StepOf<'verify'>): Promise<void> {
  const destination = chosenMethod(state)
  if (destination.method === 'PASSWORD') return
  const key = sentCodeKey(state.account.userId, destination.method)
  run.dispatch({ type: 'sendCode' })
  try {
    if (!isOnline()) throw failure('offline')
    await requestPassCode(run.client, destination, { signal: run.signal })
    const code = { sent: true, resendAt: deadlineIn(RESEND_WAIT) }
    run.sentCodes.set(key, code)
    run.dispatch({ type: 'codeSent', code })
  } catch (thrown) {
    if (run.signal.aborted) return
    const error = asGenAuthError(thrown)
    const code = codeAfter(error)
    if (code) run.sentCodes.set(key, code)
    const event = eventOf('sending-code', error)
    run.dispatch(event.type === 'refused' && code ? { ...event, code } : event)
  }
}
