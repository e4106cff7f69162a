import {
  deadlineIn,
  GenAuthError,
  reduce,
  type FlowEvent,
  type Step,
  type StepName,
} from '@farewell/ui'

export interface Transition {
  from: Step
  event: FlowEvent['type']
  /** The same event can be told apart by what it carries. */
  detail: string
  to: Step
}

const error = new GenAuthError({ code: 'network', message: 'An example.' })
const soon = deadlineIn(60_000)
const method = { method: 'EMAIL_PASSCODE', email: 'a@example.com', destination: 'a•••' } as const
const second = { method: 'PHONE_PASSCODE', phoneNumber: '1', destination: '•••' } as const

const review: Omit<Extract<Step, { step: 'review' }>, 'step'> = {
  account: { userId: '1', displayName: 'Ada' },
  verification: { methods: [method, second], method: 'EMAIL_PASSCODE', sent: {} },
  blockers: { status: 'ready', value: [] },
  consequences: { status: 'ready', value: [] },
}

type Events = { [Type in FlowEvent['type']]: Record<string, Extract<FlowEvent, { type: Type }>> }

/** One of every event, and of those that lead elsewhere by what they carry, one of each. */
const events: Events = {
  open: { '': { type: 'open' } },
  loaded: { '': { type: 'loaded', review } },
  unavailable: { '': { type: 'unavailable', reason: 'signed-out' } },
  retry: { '': { type: 'retry' } },
  blockers: {
    'none left': { type: 'blockers', blockers: { status: 'ready', value: [] } },
    'some left': { type: 'blockers', blockers: { status: 'ready', value: [{ label: 'One' }] } },
  },
  continue: { '': { type: 'continue' } },
  back: { '': { type: 'back' } },
  chooseMethod: { '': { type: 'chooseMethod', method: 'PHONE_PASSCODE' } },
  sendCode: { '': { type: 'sendCode' } },
  codeSent: { '': { type: 'codeSent', code: { sent: true, resendAt: soon } } },
  submit: { '': { type: 'submit' } },
  refused: { '': { type: 'refused', failure: { during: 'verifying', error } } },
  deleting: { '': { type: 'deleting' } },
  lost: { '': { type: 'lost', decidedAt: soon, error } },
  probe: { '': { type: 'probe' } },
  probed: { '': { type: 'probed', seen: 'present-so-far' } },
  deleted: {
    'by the answer or a probe': { type: 'deleted', confirmedBy: 'answer' },
    'in another tab': { type: 'deleted', confirmedBy: 'other-tab' },
  },
  close: { '': { type: 'close' } },
}

const all = Object.values(events).flatMap((details) =>
  Object.entries<FlowEvent>(details).map(([detail, event]) => ({ detail, event })),
)

/** Where a state is, with the phase of the steps that have one. */
export function placeOf(state: Step): string {
  return 'phase' in state ? `${state.step}, ${state.phase}` : state.step
}

/** What tells states apart for the rules of the flow. */
function keyOf(state: Step): string {
  const blockers = 'blockers' in state ? state.blockers : undefined
  const count = blockers?.status === 'ready' ? blockers.value.length : ''
  const chosen = 'verification' in state ? state.verification.method : ''
  return `${placeOf(state)} ${count} ${chosen}`
}

/**
 * Every way from one state of the flow to another, found by trying each event in each state that can
 * be reached: the reducer itself says where they lead, so this cannot differ from it.
 */
export function findTransitions(): Transition[] {
  const closed = reduce({ step: 'loading' }, { type: 'close' })
  const seen = new Set([keyOf(closed)])
  const queue: Step[] = [closed]
  const found: Transition[] = []
  for (const from of queue) {
    for (const { detail, event } of all) {
      const to = reduce(from, event)
      if (to === from) continue
      found.push({ from, event: event.type, detail, to })
      if (seen.has(keyOf(to))) continue
      seen.add(keyOf(to))
      queue.push(to)
    }
  }
  return found
}

export interface Edge {
  from: StepName
  to: StepName
  /** The events that lead this way. */
  events: string[]
}

/** The ways from one step to another, without those inside of a step. */
export function edgesBetweenSteps(): Edge[] {
  const edges = new Map<string, Edge>()
  for (const { from, to, event, detail } of findTransitions()) {
    if (from.step === to.step) continue
    const key = `${from.step} → ${to.step}`
    const edge = edges.get(key) ?? { from: from.step, to: to.step, events: [] }
    const name = event === 'deleted' ? `${event} ${detail}` : event
    if (!edge.events.includes(name)) edge.events.push(name)
    edges.set(key, edge)
  }
  return [...edges.values()]
}

export interface Row {
  from: string
  event: string
  to: string
}

/** One line for each event in each place, for the table beside the picture. */
export function transitionRows(): Row[] {
  const rows = new Map<string, Row>()
  for (const { from, to, event, detail } of findTransitions()) {
    const row = {
      from: placeOf(from),
      event: detail ? `${event} (${detail})` : event,
      to: placeOf(to),
    }
    rows.set(JSON.stringify(row), row)
  }
  const places = [...new Set([...rows.values()].map(({ from }) => from))]
  return [...rows.values()].toSorted(
    (one, other) => places.indexOf(one.from) - places.indexOf(other.from),
  )
}
