import { GenAuthError } from '@farewell/client'
import { describe, expect, test } from 'vitest'
import { deadlineIn } from './Deadline.ts'
import { reduce } from './reduce.ts'
import { CLOSED, type Failure, type FlowEvent, type Step, type StepOf } from './Step.ts'

const account = { userId: 'u1', displayName: 'Ada' }
const later = deadlineIn(60_000)
const error = new GenAuthError({ code: 'rejected', message: 'Refused.' })
const failure: Failure = { during: 'verifying', error }
const code = { sent: true, resendAt: later }

const review: StepOf<'review'> = {
  step: 'review',
  account,
  verification: {
    methods: [
      { method: 'PHONE_PASSCODE', destination: '+1•••43', phoneNumber: '2025550143' },
      { method: 'EMAIL_PASSCODE', destination: 'a•••@example.com', email: 'ada@example.com' },
    ],
    method: 'PHONE_PASSCODE',
    sent: {},
  },
  blockers: { status: 'ready', value: [] },
  consequences: { status: 'ready', value: [{ label: 'notebooks', count: 12 }] },
}
const idle: StepOf<'verify'> = { ...review, step: 'verify', phase: 'idle', failure }

const states = {
  closed: CLOSED,
  loading: { step: 'loading' },
  unavailable: { step: 'unavailable', reason: 'failed', error },
  review,
  blocked: { ...review, blockers: { status: 'ready', value: [{ label: 'Owns Tide' }] } },
  'blockers unknown': { ...review, blockers: { status: 'failed' } },
  idle,
  'sending-code': { ...idle, phase: 'sending-code', failure: undefined },
  verifying: { ...idle, phase: 'verifying', failure: undefined },
  deleting: { step: 'deleting', account, back: { ...idle, failure: undefined } },
  probing: {
    step: 'unconfirmed',
    account,
    back: { ...idle, failure: undefined },
    phase: 'probing',
    seen: 'nothing',
    decidedAt: later,
    error,
  },
  waiting: {
    step: 'unconfirmed',
    account,
    back: { ...idle, failure: undefined },
    phase: 'waiting',
    seen: 'present-so-far',
    decidedAt: later,
    error,
  },
  deleted: { step: 'deleted', account, confirmedBy: 'answer' },
} satisfies Record<string, Step>
type StateName = keyof typeof states

const { step: _, ...loadedReview } = review
const events = {
  open: { type: 'open' },
  loaded: { type: 'loaded', review: loadedReview },
  unavailable: { type: 'unavailable', reason: 'signed-out', error },
  retry: { type: 'retry' },
  blockers: { type: 'blockers', blockers: { status: 'loading' } },
  continue: { type: 'continue' },
  back: { type: 'back' },
  chooseMethod: { type: 'chooseMethod', method: 'EMAIL_PASSCODE' },
  sendCode: { type: 'sendCode' },
  codeSent: { type: 'codeSent', code },
  submit: { type: 'submit' },
  refused: { type: 'refused', failure },
  deleting: { type: 'deleting' },
  lost: { type: 'lost', decidedAt: later, error },
  probe: { type: 'probe' },
  probed: { type: 'probed', seen: 'nothing' },
  'deleted, by the answer': { type: 'deleted', confirmedBy: 'answer' },
  'deleted, by a probe': { type: 'deleted', confirmedBy: 'probe' },
  'deleted, in another tab': { type: 'deleted', confirmedBy: 'other-tab' },
  close: { type: 'close' },
} satisfies Record<string, FlowEvent>
type EventName = keyof typeof events

/** The whole table of the design: what is not named here changes nothing. */
const table: Record<StateName, Partial<Record<EventName, string>>> = {
  closed: { open: 'loading' },
  loading: { loaded: 'review', unavailable: 'unavailable', close: 'closed' },
  unavailable: { retry: 'loading', close: 'closed' },
  review: {
    blockers: 'review',
    continue: 'verify idle',
    'deleted, in another tab': 'deleted',
    close: 'closed',
  },
  blocked: { blockers: 'review', 'deleted, in another tab': 'deleted', close: 'closed' },
  'blockers unknown': { blockers: 'review', 'deleted, in another tab': 'deleted', close: 'closed' },
  idle: {
    back: 'review',
    chooseMethod: 'verify idle',
    sendCode: 'verify sending-code',
    submit: 'verify verifying',
    'deleted, in another tab': 'deleted',
    close: 'closed',
  },
  'sending-code': {
    codeSent: 'verify idle',
    refused: 'verify idle',
    unavailable: 'unavailable',
    'deleted, in another tab': 'deleted',
    close: 'closed',
  },
  verifying: {
    refused: 'verify idle',
    unavailable: 'unavailable',
    deleting: 'deleting',
    'deleted, in another tab': 'deleted',
    close: 'closed',
  },
  deleting: {
    refused: 'verify idle',
    unavailable: 'unavailable',
    lost: 'unconfirmed probing',
    'deleted, by the answer': 'deleted',
    'deleted, by a probe': 'deleted',
  },
  probing: {
    probed: 'unconfirmed waiting',
    refused: 'verify idle',
    unavailable: 'unavailable',
    'deleted, by the answer': 'deleted',
    'deleted, by a probe': 'deleted',
    'deleted, in another tab': 'deleted',
    close: 'closed',
  },
  waiting: {
    probe: 'unconfirmed probing',
    probed: 'unconfirmed waiting',
    refused: 'verify idle',
    unavailable: 'unavailable',
    'deleted, by the answer': 'deleted',
    'deleted, by a probe': 'deleted',
    'deleted, in another tab': 'deleted',
    close: 'closed',
  },
  deleted: { close: 'closed' },
}

function nameOf(state: Step): string {
  return 'phase' in state ? `${state.step} ${state.phase}` : state.step
}

const cells = Object.entries(states).flatMap(([stateName, state]) =>
  Object.entries(events).map(([eventName, event]) => ({
    stateName,
    state,
    eventName,
    event: event as FlowEvent,
    expected: table[stateName as StateName][eventName as EventName],
  })),
)

describe('each event in each step', () => {
  test('the table has a line for each step and each event there is', () => {
    expect(cells).toHaveLength(13 * 20)
  })

  test.each(cells)('$stateName · $eventName → $expected', ({ state, event, expected }) => {
    const before = structuredClone({ ...state, error: undefined })
    const after = reduce(state, event)
    if (expected === undefined) expect(after).toBe(state)
    else {
      expect(after).not.toBe(state)
      expect(nameOf(after)).toBe(expected)
    }
    expect(
      structuredClone({ ...state, error: undefined }),
      'the step itself is left alone',
    ).toEqual(before)
  })
})

describe('what a step carries on', () => {
  test('a code on its way is kept by method, also when another method is chosen', () => {
    const sent = reduce(states['sending-code'], events.codeSent) as StepOf<'verify'>
    expect(sent.verification.sent).toEqual({ PHONE_PASSCODE: code })
    const switched = reduce(sent, events.chooseMethod) as StepOf<'verify'>
    expect(switched.verification.method).toBe('EMAIL_PASSCODE')
    expect(switched.verification.sent).toEqual({ PHONE_PASSCODE: code })
  })

  test('a method that the account does not have cannot be chosen', () => {
    expect(reduce(idle, { type: 'chooseMethod', method: 'PASSWORD' })).toBe(idle)
  })

  test('a new press takes the last failure off the screen', () => {
    expect(reduce(idle, events.submit)).not.toHaveProperty('failure')
    expect(reduce(idle, events.sendCode)).not.toHaveProperty('failure')
  })

  test.each(['verifying', 'sending-code'] as const)(
    'a press that ends while %s has deleted nothing, and says so until the next try',
    (name) => {
      const ended = reduce(states[name], events.unavailable)
      expect(ended).toMatchObject({ step: 'unavailable', nothingDeleted: true })
      expect(reduce(ended, events.retry)).toEqual(states.loading)
    },
  )

  test.each(['loading', 'deleting', 'probing', 'waiting'] as const)(
    'who is turned away while %s is not told that nothing was deleted',
    (name) => {
      expect(reduce(states[name], events.unavailable)).not.toHaveProperty('nothingDeleted')
    },
  )

  test('a refused deletion comes back to the same verification, with the failure', () => {
    const refused = reduce(states.deleting, {
      type: 'refused',
      failure: { during: 'deleting', error },
    }) as StepOf<'verify'>
    expect(refused.verification).toEqual(review.verification)
    expect(refused.failure?.during).toBe('deleting')
  })

  test('an account once seen present stays so when a later look finds nothing', () => {
    const seen = reduce(states.waiting, events.probed) as StepOf<'unconfirmed'>
    expect(seen.seen).toBe('present-so-far')
  })

  test('a code refused as too soon is told as on its way, with the wait', () => {
    const refused = reduce(states['sending-code'], { ...events.refused, code }) as StepOf<'verify'>
    expect(refused.verification.sent.PHONE_PASSCODE).toBe(code)
    expect(refused.failure).toBe(failure)
  })
})
