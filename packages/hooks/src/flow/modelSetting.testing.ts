import { faultKinds, type Fault, type OperationName } from '@farewell/sandbox'
import * as fc from 'fast-check'

/** What a model run starts from; drawn at random, and shrunk towards the first of each list. */

export const people = ['dov', 'bea', 'chen', 'ada'] as const
export type Person = (typeof people)[number]

export const beforeDeleteWays = [
  'nothing',
  'resolves',
  'rejects',
  'throws',
  'takes 5 s',
  'hangs',
] as const
export const mutationWays = [
  'nothing',
  'sends',
  'throws',
  'rejects',
  'resolves unsent',
  'sends, then rejects',
  'sends, then hangs',
  'sends twice',
  'sends after 2 s',
  'sends after 5 s',
  'keeps it',
] as const
export const callbackWays = ['fine', 'throw', 'reject'] as const
export const blockerWays = ['nothing', 'reads', 'fails', 'hangs'] as const
export const tokenWays = ['fine', 'takes 5 s', 'throws', 'hangs'] as const

/** How a host behaves. */
export interface HostWays {
  beforeDelete: (typeof beforeDeleteWays)[number]
  mutation: (typeof mutationWays)[number]
  callbacks: (typeof callbackWays)[number]
  blockers: (typeof blockerWays)[number]
  /** What `getAccessToken` does, where there is one. */
  token: (typeof tokenWays)[number]
}

export interface Setting {
  person: Person
  /** Who is signed in in the second tab. */
  second: 'the same' | Person
  seed: number
  afterDeletion: 'unauthorized' | 'user-not-found' | 'still-works'
  /** Whether the kit sees the login, or `fetch` adds it. */
  login: 'token' | 'cookie'
  /** Milliseconds of every request to the server, and of every answer back. */
  latency: { out: number; back: number }
  /** Milliseconds from one tab to the other. */
  channel: number
  host: HostWays
  /** How many of the two tabs begin at the verification, with a code sent. */
  ready: number
}

/** The usual way most of the time, each of the others now and then. */
const mostly = <T>(ways: readonly [T, ...T[]], weight = 2): fc.Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: fc.constant(ways[0]) }, fc.constantFrom(...ways))

export const anyHost: fc.Arbitrary<HostWays> = fc.record({
  beforeDelete: mostly(beforeDeleteWays),
  mutation: mostly(mutationWays),
  callbacks: mostly(callbackWays),
  blockers: mostly(blockerWays, 6),
  token: mostly(tokenWays, 6),
})

const anyLatency = fc.constantFrom(0, 0, 40, 900, 6000)

export const anySetting: fc.Arbitrary<Setting> = fc.record({
  person: fc.constantFrom(...people),
  second: mostly(['the same', ...people], 6),
  seed: fc.nat({ max: 999 }),
  afterDeletion: fc.constantFrom('unauthorized', 'user-not-found', 'still-works'),
  login: mostly(['token', 'cookie']),
  latency: fc.record({ out: anyLatency, back: anyLatency }),
  channel: anyLatency,
  host: anyHost,
  ready: fc.constantFrom(0, 1, 2, 2),
})

/** The calls that faults befall. */
export const faultyOperations = [
  'deleteAccount',
  'verifyDeleteAccountRequest',
  'getProfile',
  'getSecurityLevel',
  'sendEmail',
  'sendSms',
] as const satisfies OperationName[]

/** An error envelope; its HTTP status is the same where one is asked for. */
const refusalOf = (
  statusCodes: readonly number[],
  apiCodes: readonly number[],
): fc.Arbitrary<{ statusCode: number; apiCode?: number }> =>
  fc.record(
    { statusCode: fc.constantFrom(...statusCodes), apiCode: fc.constantFrom(...apiCodes) },
    { requiredKeys: ['statusCode'] },
  )

const withStatus = (refusal: { statusCode: number }): object =>
  Object.assign({ status: refusal.statusCode }, refusal)

const refusals = [400, 403, 409, 422, 429, 499]
const apiCodes = [2001, 2006, 2080, 2210, 4004, 2003, 2057]

/** What leaves the answer to a deletion open, whether it was processed or not. */
export const anyLoss: fc.Arbitrary<Fault> = fc
  .constantFrom(
    { kind: 'dropBefore' as const },
    { kind: 'dropAfter' as const },
    { kind: 'hang' as const },
    { kind: 'truncated' as const },
    { kind: 'bodyUnder502' as const },
    { kind: 'processAfter' as const, ms: 15_000 },
    { kind: 'processAfter' as const, ms: 59_000 },
    { kind: 'status' as const, status: 502, statusCode: 403, processed: true },
    { kind: 'status' as const, status: 404, processed: true },
    { kind: 'html' as const, status: 403, processed: true },
    // The second of two, when a browser sends again by itself what a broken connection took.
    { kind: 'businessError' as const, statusCode: 403, apiCode: 2209, processed: true },
    { kind: 'businessError' as const, statusCode: 499, processed: true },
  )
  .map((loss) => Object.assign({ operation: 'deleteAccount' as const, times: 1 }, loss))

/** What a look at the profile may be answered that says nothing of the account. */
export const anyEvasion: fc.Arbitrary<Fault> = fc
  .record({ statusCode: fc.constantFrom(401, 403, 429, 500), times: fc.constantFrom(1, 3) })
  .map((fields) =>
    Object.assign({ operation: 'getProfile' as const, kind: 'businessError' as const }, fields),
  )

/** Answers that would be lies of a server that processed: they come unprocessed only. */
function fieldsOf(
  operation: (typeof faultyOperations)[number],
): Record<string, fc.Arbitrary<object>> {
  const isProfile = operation === 'getProfile'
  // To the profile, "not found" would be the lie that the account is gone.
  const notFound = isProfile ? [] : [404]
  const codes = isProfile ? apiCodes : [...apiCodes, 2004, 2020, 2206]
  const processed = fc.boolean()
  return {
    delay: fc.record({ ms: fc.constantFrom(300, 3000, 12_000, 40_000) }),
    processAfter: fc.record({ ms: fc.constantFrom(1, 1500, 15_000, 45_000, 59_000, 70_000) }),
    status: fc.oneof(
      refusalOf([...refusals, 401, ...notFound], codes).map(withStatus),
      fc.record({
        status: fc.constantFrom(500, 502, 503),
        statusCode: fc.constantFrom(400, 403, 500, 601),
        processed,
      }),
      fc.record({ status: fc.constant(429), retryAfter: fc.constantFrom(5, 120) }),
      fc.record({ status: fc.constant(401), processed }),
      ...(isProfile ? [] : [fc.record({ status: fc.constant(404), processed })]),
    ),
    businessError: fc.oneof(
      refusalOf([...refusals, 401, 500, 601, ...notFound], codes),
      fc.record({ statusCode: fc.constantFrom(401, 500, 601), processed }),
    ),
    html: fc.record({ status: fc.constantFrom(200, 403, 404, 429, 502), processed }),
    empty: fc.record({ status: fc.constantFrom(200, 403, 404, 500), processed }),
    wrongShape: fc.record({ processed }),
    successFalse: fc.record({ processed }),
    redirect: fc.record({ location: fc.constant('https://elsewhere.example/'), processed }),
  }
}

/** Any fault on any call of the flow. */
export const anyFault: fc.Arbitrary<Fault> = fc
  .oneof(
    { weight: 4, arbitrary: fc.constant('deleteAccount' as const) },
    { weight: 4, arbitrary: fc.constantFrom(...faultyOperations) },
  )
  .chain((operation) => {
    const fitting = faultKinds.filter(
      (kind) => kind !== 'expireToken' || operation === 'deleteAccount',
    )
    const lossy = ['dropAfter', 'dropBefore', 'processAfter', 'bodyUnder502'] as const
    return fc
      .record({
        kind: fc.constantFrom(...fitting, ...lossy),
        times: fc.constantFrom(1, 1, 1, 2, 'always'),
      })
      .chain(({ kind, times }) =>
        (fieldsOf(operation)[kind] ?? fc.constant({})).map(
          (fields) => Object.assign({ operation, kind, times }, fields) as Fault,
        ),
      )
  })
