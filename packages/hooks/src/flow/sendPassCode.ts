import { RESEND_WAIT, type GenAuthError } from '@farewell/client'
import { deadlineIn } from './Deadline.ts'
import { asGenAuthError, eventOf, failure } from './failures.ts'
import { chosenMethod } from './methodsOf.ts'
import { isOnline } from './platform.ts'
import { requestPassCode } from './requestPassCode.ts'
import type { Run } from './Run.ts'
import type { SentCode, StepOf } from './Step.ts'

/** What a refusal says about the wait: too soon means that a code is on its way already. */
function codeAfter({ code, retryAt }: GenAuthError): SentCode | undefined {
  if (retryAt === undefined) return undefined
  return { sent: code === 'too_soon', resendAt: deadlineIn(retryAt - Date.now()) }
}

/** Sends a code for the chosen method. Never throws. */
export async function sendPassCode(run: Run, state: StepOf<'verify'>): Promise<void> {
  const destination = chosenMethod(state.verification)
  if (destination.method === 'PASSWORD') return
  run.dispatch({ type: 'sendCode' })
  try {
    if (!isOnline()) throw failure('offline')
    await requestPassCode(run.client, destination, { signal: run.signal })
    const resendAt = deadlineIn(RESEND_WAIT * 1000)
    run.dispatch({ type: 'codeSent', code: { sent: true, resendAt } })
  } catch (thrown) {
    if (run.signal.aborted) return
    const error = asGenAuthError(thrown)
    const event = eventOf('sending-code', error)
    run.dispatch(event.type === 'refused' ? { ...event, code: codeAfter(error) } : event)
  }
}
