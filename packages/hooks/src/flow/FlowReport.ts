import type { GenAuthErrorCode, VerifyMethod } from '@farewell/client'
import type { ConfirmedBy, Failure, FlowEvent, Step, StepName } from './Step.ts'

/** One line of analytics, without personal data. */
export type FlowReport =
  | { type: 'step_viewed'; step: StepName }
  | { type: 'method_selected'; method: VerifyMethod }
  | { type: 'code_sent'; method: VerifyMethod }
  | { type: 'refused'; during: Failure['during']; code: GenAuthErrorCode }
  | { type: 'deleted'; confirmedBy: ConfirmedBy }
  | { type: 'abandoned'; step: StepName }

/** What a change of the flow is worth telling. Pure. */
export function reportsOf(before: Step, event: FlowEvent, after: Step): FlowReport[] {
  if (before === after) return []
  const reports: FlowReport[] = []
  if (event.type === 'refused') {
    const { during, error } = event.failure
    reports.push({ type: 'refused', during, code: error.code })
  }
  if (event.type === 'chooseMethod') reports.push({ type: 'method_selected', method: event.method })
  if (event.type === 'codeSent' && before.step === 'verify') {
    reports.push({ type: 'code_sent', method: before.verification.method })
  }
  if (event.type === 'deleted') {
    reports.push({ type: 'deleted', confirmedBy: event.confirmedBy })
  }
  if (event.type === 'close' && before.step !== 'deleted') {
    reports.push({ type: 'abandoned', step: before.step })
  }
  if (before.step !== after.step && after.step !== 'closed') {
    reports.push({ type: 'step_viewed', step: after.step })
  }
  return reports
}
