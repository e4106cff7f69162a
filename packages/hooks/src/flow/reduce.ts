import { CLOSED, LOADING, type FlowEvent, type Step, type StepOf } from './Step.ts'

function verifyOf(review: StepOf<'review'>): StepOf<'verify'> {
  const { account, verification, blockers, consequences } = review
  return { step: 'verify', account, verification, blockers, consequences, phase: 'idle' }
}

function reviewOf(verify: StepOf<'verify'>): StepOf<'review'> {
  const { account, verification, blockers, consequences } = verify
  return { step: 'review', account, verification, blockers, consequences }
}

/** The same screen at rest: no phase running, and the last failure gone. */
function rest(state: StepOf<'verify'>): StepOf<'verify'> {
  const { failure: _, ...kept } = state
  return { ...kept, phase: 'idle' }
}

function withCode(state: StepOf<'verify'>, code: FlowEventCode): StepOf<'verify'> {
  if (!code) return state
  const { verification } = state
  const sent = { ...verification.sent, [verification.method]: code }
  return { ...state, verification: { ...verification, sent } }
}
type FlowEventCode = Extract<FlowEvent, { type: 'refused' }>['code']

/** A code that has proved somebody is used up: the next proof needs a new one. */
function withSpentCode(state: StepOf<'verify'>): StepOf<'verify'> {
  const code = state.verification.sent[state.verification.method]
  return withCode(state, code && { ...code, sent: false })
}

function inReview(state: StepOf<'review'>, event: FlowEvent): Step {
  switch (event.type) {
    case 'blockers':
      return { ...state, blockers: event.blockers }
    case 'continue':
      return state.blockers.status === 'ready' && state.blockers.value.length === 0
        ? verifyOf(state)
        : state
    default:
      return state
  }
}

function inIdle(state: StepOf<'verify'>, event: FlowEvent): Step {
  switch (event.type) {
    case 'chooseMethod': {
      const offered = state.verification.methods.some(({ method }) => method === event.method)
      if (!offered || event.method === state.verification.method) return state
      return { ...rest(state), verification: { ...state.verification, method: event.method } }
    }
    case 'sendCode':
      return { ...rest(state), phase: 'sending-code' }
    case 'submit':
      return { ...rest(state), phase: 'verifying' }
    case 'back':
      return reviewOf(state)
    default:
      return state
  }
}

function inVerify(state: StepOf<'verify'>, event: FlowEvent): Step {
  if (state.phase === 'idle') return inIdle(state, event)
  switch (event.type) {
    case 'codeSent':
      return state.phase === 'sending-code' ? withCode(rest(state), event.code) : state
    case 'refused': {
      const refused = { ...rest(state), failure: event.failure }
      return event.failure.during === 'preparing'
        ? withSpentCode(refused)
        : withCode(refused, event.code)
    }
    case 'unavailable':
      return { ...unavailable(event), nothingDeleted: true }
    case 'deleting':
      return state.phase === 'verifying'
        ? { step: 'deleting', account: state.account, back: rest(state) }
        : state
    default:
      return state
  }
}

function inDeleting(state: StepOf<'deleting'>, event: FlowEvent): Step {
  switch (event.type) {
    case 'refused':
      return { ...withSpentCode(state.back), failure: event.failure }
    case 'unavailable':
      return { ...unavailable(event), outcomeUnknown: { userId: state.account.userId } }
    case 'lost':
      return {
        step: 'unconfirmed',
        account: state.account,
        back: state.back,
        phase: 'probing',
        seen: 'nothing',
        decidedAt: event.decidedAt,
        error: event.error,
      }
    default:
      return state
  }
}

function inUnconfirmed(state: StepOf<'unconfirmed'>, event: FlowEvent): Step {
  switch (event.type) {
    case 'probe':
      return state.phase === 'waiting' ? { ...state, phase: 'probing' } : state
    case 'probed':
      // Once seen, it was there: a later probe without evidence does not take that back.
      return {
        ...state,
        phase: 'waiting',
        seen: event.seen === 'nothing' ? state.seen : event.seen,
      }
    case 'refused':
      return { ...withSpentCode(state.back), failure: event.failure }
    case 'unavailable':
      return { ...unavailable(event), outcomeUnknown: { userId: state.account.userId } }
    default:
      return state
  }
}

function unavailable({
  reason,
  error,
  outcomeUnknown,
}: Extract<FlowEvent, { type: 'unavailable' }>): StepOf<'unavailable'> {
  return {
    step: 'unavailable',
    reason,
    ...(error ? { error } : {}),
    ...(outcomeUnknown ? { outcomeUnknown } : {}),
  }
}

function deleted(state: Step, event: Extract<FlowEvent, { type: 'deleted' }>): Step {
  const { confirmedBy } = event
  if (!('account' in state) || state.step === 'deleted') return state
  // Another tab's word does not overtake the answer to our own request.
  if (state.step === 'deleting' && confirmedBy === 'other-tab') return state
  const expected =
    confirmedBy === 'other-tab' || state.step === 'deleting' || state.step === 'unconfirmed'
  return expected ? { step: 'deleted', account: state.account, confirmedBy } : state
}

/**
 * The rules of the flow: the next step, from this step and what happened. Pure: no clock, no
 * request, no callback. An event that does not fit the step gives back the very same state.
 */
export function reduce(state: Step, event: FlowEvent): Step {
  if (event.type === 'close') return state.step === 'deleting' ? state : CLOSED
  if (event.type === 'deleted') return deleted(state, event)
  switch (state.step) {
    case 'closed':
      return event.type === 'open' ? LOADING : state
    case 'loading':
      if (event.type === 'loaded') return { step: 'review', ...event.review }
      return event.type === 'unavailable' ? unavailable(event) : state
    case 'unavailable':
      return event.type === 'retry' ? LOADING : state
    case 'review':
      return inReview(state, event)
    case 'verify':
      return inVerify(state, event)
    case 'deleting':
      return inDeleting(state, event)
    case 'unconfirmed':
      return inUnconfirmed(state, event)
    case 'deleted':
      return state
  }
}
