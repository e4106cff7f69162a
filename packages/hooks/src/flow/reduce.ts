import { withSpentCode } from './sentCodes.ts'
import {
  CLOSED,
  LOADING,
  type FlowEvent,
  type SentCode,
  type Step,
  type StepOf,
  type Verification,
} from './Step.ts'

type EventOf<Type extends FlowEvent['type']> = Extract<FlowEvent, { type: Type }>

/** Whether the person may act: nothing of theirs is running. */
export const isIdle = (state: Step): state is StepOf<'verify'> =>
  state.step === 'verify' && state.phase === 'idle'

/** The same screen at rest: no phase running, and the last failure gone. */
function rest(state: StepOf<'verify'>): StepOf<'verify'> {
  const { failure: _, ...kept } = state
  return { ...kept, phase: 'idle' }
}

function withSent(state: StepOf<'verify'>, sent: Verification['sent']): StepOf<'verify'> {
  return { ...state, verification: { ...state.verification, sent } }
}

function withCode(state: StepOf<'verify'>, code: SentCode | undefined): StepOf<'verify'> {
  const { sent, method } = state.verification
  return code ? withSent(state, { ...sent, [method]: code }) : state
}

function reviewOf(state: StepOf<'verify'>): Step {
  const { phase: _, ...review } = rest(state)
  return { ...review, step: 'review' }
}

function chosen(state: StepOf<'verify'>, { method }: EventOf<'chooseMethod'>): Step {
  const { verification } = state
  const isOffered = verification.methods.some((offered) => offered.method === method)
  if (!isOffered || method === verification.method) return state
  return { ...rest(state), verification: { ...verification, method } }
}

function unavailable(state: Step, event: EventOf<'unavailable'>): Step {
  const { type: _, ...facts } = event
  const after: Step = { ...facts, step: 'unavailable' }
  if (state.step === 'loading') return after
  if ('back' in state) return { ...after, outcomeUnknown: { userId: state.account.userId } }
  return state.step === 'verify' && !isIdle(state) ? { ...after, nothingDeleted: true } : state
}

function refused(state: Step, { failure, code }: EventOf<'refused'>): Step {
  const back = 'back' in state ? state.back : state
  if (back.step !== 'verify' || isIdle(state)) return state
  const after = { ...rest(back), failure }
  // Somebody was proved: the next proof needs a new code.
  const isProved = 'back' in state || failure.during === 'preparing'
  return isProved ? withSent(after, withSpentCode(back.verification)) : withCode(after, code)
}

function deleted(state: Step, { confirmedBy }: EventOf<'deleted'>): Step {
  if (!('account' in state) || state.step === 'deleted') return state
  // Another tab's word does not overtake the answer to our own request.
  const isExpected = confirmedBy === 'other-tab' ? state.step !== 'deleting' : 'back' in state
  return isExpected ? { step: 'deleted', account: state.account, confirmedBy } : state
}

/**
 * The rules of the flow: the next step, from this step and what happened. Pure: no clock, no
 * request, no callback. An event that does not fit the step gives back the very same state.
 */
export function reduce(state: Step, event: FlowEvent): Step {
  switch (event.type) {
    case 'open':
      return state.step === 'closed' ? LOADING : state
    case 'retry':
      return state.step === 'unavailable' ? LOADING : state
    case 'loaded':
      return state.step === 'loading' ? { step: 'review', ...event.review } : state
    case 'unavailable':
      return unavailable(state, event)
    case 'blockers':
      return state.step === 'review' ? { ...state, blockers: event.blockers } : state
    case 'continue':
      return state.step === 'review' &&
        state.blockers.status === 'ready' &&
        state.blockers.value.length === 0
        ? { ...state, step: 'verify', phase: 'idle' }
        : state
    case 'back':
      return isIdle(state) ? reviewOf(state) : state
    case 'chooseMethod':
      return isIdle(state) ? chosen(state, event) : state
    case 'sendCode':
      return isIdle(state) ? { ...rest(state), phase: 'sending-code' } : state
    case 'codeSent':
      return state.step === 'verify' && state.phase === 'sending-code'
        ? withCode(rest(state), event.code)
        : state
    case 'submit':
      return isIdle(state) ? { ...rest(state), phase: 'verifying' } : state
    case 'refused':
      return refused(state, event)
    case 'deleting':
      return state.step === 'verify' && state.phase === 'verifying'
        ? { step: 'deleting', account: state.account, back: rest(state) }
        : state
    case 'lost': {
      const { decidedAt, error } = event
      return state.step === 'deleting'
        ? { ...state, step: 'unconfirmed', phase: 'probing', seen: 'nothing', decidedAt, error }
        : state
    }
    case 'probe':
      return state.step === 'unconfirmed' && state.phase === 'waiting'
        ? { ...state, phase: 'probing' }
        : state
    case 'probed':
      if (state.step !== 'unconfirmed') return state
      // Once seen, it was there: a later probe without evidence does not take that back.
      return {
        ...state,
        phase: 'waiting',
        seen: event.seen === 'nothing' ? state.seen : event.seen,
      }
    case 'deleted':
      return deleted(state, event)
    case 'close':
      return state.step === 'deleting' ? state : CLOSED
  }
}
