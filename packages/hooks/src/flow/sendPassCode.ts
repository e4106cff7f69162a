import { RESEND_WAIT } from '@farewell/client'
import { deadlineIn } from './Deadline.ts'
import { asGenAuthError, eventOf, failure } from './failures.ts'
import { chosenMethod } from './methodsOf.ts'
import { isOnline } from './platform.ts'
import { requestPassCode } from './requestPassCode.ts'
import type { Run } from './Run.ts'
import { keepCode } from './sentCodes.ts'
import type { SentCode, StepOf } from './Step.ts'

/** What a refusal says about the wait: too soon means that a code is on its way already. */
function codeAfter(error: { code: string; retryAt?: number | undefined }): SentCode | undefined {
  if (error.retryAt === undefined) return undefined
  const resendAt = deadlineIn(error.retryAt - Date.now())
  return { sent: error.code === 'too_soon', resendAt }
}

/** Sends a code for the chosen method. Never throws. */
export async function sendPassCode(run: Run, state: StepOf<'verify'>): Promise<void> {
  const destination = chosenMethod(state.verification)
  if (destination.method === 'PASSWORD') return
  const keep = (code: SentCode): void =>
    keepCode(run, state.account.userId, destination.method, code)
  run.dispatch({ type: 'sendCode' })
  try {
    if (!isOnline()) throw failure('offline')
    await requestPassCode(run.client, destination, { signal: run.signal })
    const code = { sent: true, resendAt: deadlineIn(RESEND_WAIT * 1000) }
    keep(code)
    run.dispatch({ type: 'codeSent', code })
  } catch (thrown) {
    if (run.signal.aborted) return
    const error = asGenAuthError(thrown)
    const code = codeAfter(error)
    if (code) keep(code)
    const event = eventOf('sending-code', error)
    run.dispatch(event.type === 'refused' && code ? { ...event, code } : event)
  }
}
