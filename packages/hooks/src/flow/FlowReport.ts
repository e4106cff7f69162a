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

function reportOf(before: Step, event: FlowEvent): FlowReport | undefined {
  switch (event.type) {
    case 'chooseMethod':
      return { type: 'method_selected', method: event.method }
    case 'codeSent':
      if (before.step !== 'verify') return undefined
      return { type: 'code_sent', method: before.verification.method }
    case 'refused': {
      const { during, error } = event.failure
      return { type: 'refused', during, code: error.code }
    }
    case 'deleted':
      return event
    case 'close':
      return before.step === 'deleted' ? undefined : { type: 'abandoned', step: before.step }
    default:
      return undefined
  }
}

/** What a change of the flow is worth telling: what happened, and the step that is new. Pure. */
export function reportsOf(
  before: Step,
  event: FlowEvent,
  { step }: Step,
): (FlowReport | undefined)[] {
  const isNew = step !== before.step && step !== 'closed'
  return [reportOf(before, event), isNew ? { type: 'step_viewed', step } : undefined]
}
