import { createGenAuthClient } from '@farewell/client'
import { encryptPassword } from '@farewell/client/rsa'
import type { Fault } from '@farewell/sandbox'
import { serveSandbox } from '@farewell/sandbox/node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDeleteAccountFlow, type DeleteAccountFlow } from './createDeleteAccountFlow.ts'
import { pressDelete, signedIn, type Rig } from './flow.testing.ts'
import type { Step } from './Step.ts'

/**
 * Every call of a deletion × everything that can go wrong with it × every method, over real HTTP:
 * what the flow says is compared with what the sandbox's store says, and then the person goes on.
 */

type Operation = Exclude<Fault['operation'], '*'>
type Effect = Fault extends infer F ? (F extends Fault ? Omit<F, 'operation'> : never) : never
type Mishap = { kind: 'refused' } | Effect

const mishaps: Record<string, Mishap> = {
  'connection refused': { kind: 'refused' },
  'dropped before processing': { kind: 'dropBefore' },
  'dropped after processing': { kind: 'dropAfter' },
  'processed late': { kind: 'processAfter', ms: 20_000 },
  'never answered': { kind: 'hang' },
  slow: { kind: 'delay', ms: 3000 },
  'HTTP 401': { kind: 'status', status: 401 },
  'HTTP 403': { kind: 'status', status: 403 },
  'HTTP 404': { kind: 'status', status: 404 },
  'HTTP 429': { kind: 'status', status: 429 },
  'HTTP 429 with Retry-After': { kind: 'status', status: 429, retryAfter: 30 },
  'HTTP 500': { kind: 'status', status: 500 },
  'HTTP 502 page': { kind: 'html' },
  'HTTP 200 page': { kind: 'html', status: 200 },
  'HTTP 502 page, processed': { kind: 'html', processed: true },
  empty: { kind: 'empty' },
  'empty, processed': { kind: 'empty', processed: true },
  truncated: { kind: 'truncated' },
  'wrong shape': { kind: 'wrongShape' },
  'fields of null': { kind: 'nullFields' },
  'success under HTTP 502': { kind: 'bodyUnder502' },
  'success: false': { kind: 'successFalse' },
  redirect: { kind: 'redirect', location: 'https://elsewhere.example/' },
  'redirect, processed': {
    kind: 'redirect',
    location: 'https://elsewhere.example/',
    processed: true,
  },
  ...Object.fromEntries(
    [400, 401, 403, 404, 429, 499, 500, 601].map((statusCode) => [
      `statusCode ${statusCode}`,
      { kind: 'businessError', statusCode },
    ]),
  ),
  ...Object.fromEntries(
    [
      2000, 2001, 2003, 2004, 2005, 2006, 2011, 2016, 2020, 2021, 2057, 2080, 2206, 2300, 2333,
      4004, 2120008,
    ].map((apiCode) => [`apiCode ${apiCode}`, { kind: 'businessError', statusCode: 499, apiCode }]),
  ),
}

const methods: Record<string, { user: string; operations: Operation[] }> = {
  password: {
    user: 'dov',
    operations: [
      'getProfile',
      'getSecurityLevel',
      'getSystemInfo',
      'verifyDeleteAccountRequest',
      'deleteAccount',
    ],
  },
  'e-mail': {
    user: 'bea',
    operations: [
      'getProfile',
      'getSecurityLevel',
      'sendEmail',
      'verifyDeleteAccountRequest',
      'deleteAccount',
    ],
  },
  SMS: {
    user: 'chen',
    operations: [
      'getProfile',
      'getSecurityLevel',
      'sendSms',
      'verifyDeleteAccountRequest',
      'deleteAccount',
    ],
  },
}

const paths: Partial<Record<Operation, string>> = {
  getProfile: '/get-profile',
  getSecurityLevel: '/get-security-info',
  getSystemInfo: '/system',
  sendEmail: '/send-email',
  sendSms: '/send-sms',
  verifyDeleteAccountRequest: '/verify-delete-account-request',
  deleteAccount: '/delete-account',
}

let served: Awaited<ReturnType<typeof serveSandbox>>
beforeAll(async () => {
  served = await serveSandbox({ seed: 1 })
})
afterAll(() => served.close())
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  vi.stubGlobal('reportError', vi.fn())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface HttpRig extends Rig {
  inFlight: () => number
}

function createHttpRig(user: string, seed: number, refused?: Operation): HttpRig {
  const { sandbox, url } = served
  const afterDeletion = (['unauthorized', 'user-not-found', 'still-works'] as const)[seed % 3]
  sandbox.reset({ seed, ...(afterDeletion && { afterDeletion }) })
  const { userId, password, accessToken } = signedIn(sandbox, user)
  let inFlight = 0
  let refusals = refused ? 1 : 0
  const client = createGenAuthClient({
    appHost: url,
    appId: 'app',
    getAccessToken: () => accessToken,
    encryptPassword,
    async fetch(input, init) {
      const request = new Request(input, init)
      const path = refused && paths[refused]
      const isRefused = refusals > 0 && path && new URL(request.url).pathname.endsWith(path)
      if (isRefused) refusals -= 1
      inFlight += 1
      try {
        // Nothing listens on the discard port.
        return await fetch(isRefused ? 'http://127.0.0.1:9/' : request)
      } finally {
        inFlight -= 1
      }
    },
  })
  return {
    sandbox,
    userId,
    password,
    accessToken,
    flow: createDeleteAccountFlow({ client }),
    sent: (operation) => sandbox.requests().filter((one) => one.operation === operation).length,
    isGone: () => sandbox.users().find((view) => view.userId === userId)?.status === 'deleted',
    inFlight: () => inFlight,
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function isSettled(state: Step): boolean {
  if (state.step === 'verify') return state.phase === 'idle'
  return ['closed', 'unavailable', 'review', 'deleted'].includes(state.step)
}

/** Lets the network do its work, and time pass when only time can go on. */
async function settle({ flow, sandbox, inFlight }: HttpRig): Promise<Step> {
  for (let round = 0; round < 4000; round += 1) {
    if (isSettled(flow.getSnapshot())) return flow.getSnapshot()
    for (let turns = 0; turns < 4; turns += 1) await turn()
    const held = sandbox.requests().some(({ outcome }) => outcome === 'pending')
    if (inFlight() === 0 || held) await vi.advanceTimersByTimeAsync(500)
  }
  return flow.getSnapshot()
}

/** What a person does who wants to delete the account, from wherever the flow is. */
async function goOn(rig: HttpRig): Promise<Step> {
  const { flow } = rig
  const state = flow.getSnapshot()
  if (state.step === 'closed') flow.open()
  if (state.step === 'unavailable') {
    if (state.reason === 'failed') flow.retry()
    else flow.close()
  }
  if (state.step === 'review') await flow.continue()
  if (state.step === 'verify') {
    const { method, sent } = state.verification
    if (method === 'PASSWORD' || sent[method]?.sent) pressDelete(rig)
    else flow.sendCode()
  }
  return settle(rig)
}

/** Goes on until something went wrong, or the account is deleted. */
async function goOnUntilTrouble(rig: HttpRig): Promise<Step> {
  for (let press = 0; press < 8; press += 1) {
    const state = await goOn(rig)
    if (state.step === 'deleted' || state.step === 'unavailable') return state
    if (state.step === 'unconfirmed' || ('failure' in state && state.failure)) return state
  }
  throw new Error('The flow goes round in circles.')
}

/** Nothing that is still on its way can arrive any more. */
async function letLatecomersArrive(rig: HttpRig): Promise<void> {
  await vi.advanceTimersByTimeAsync(200_000)
  await turn()
  await settle(rig)
}

function assertTruth(state: Step, rig: HttpRig): void {
  const tokens = rig.sandbox
    .requests()
    .filter(
      ({ operation, outcome }) => operation === 'verifyDeleteAccountRequest' && outcome === 'ok',
    )
  expect(rig.sent('deleteAccount'), 'a token is used once').toBeLessThanOrEqual(tokens.length)
  if (state.step === 'deleted') expect(rig.isGone(), 'said to be deleted').toBe(true)
  if (state.step === 'verify') {
    // A login that outlives its account makes it look alive: the screen says "seems", and no more.
    const seems = state.failure?.during === 'unconfirmed'
    const canSeem = seems && rig.sandbox.afterDeletion === 'still-works'
    if (!canSeem) expect(rig.isGone(), 'said not to be deleted').toBe(false)
  }
  if (state.step === 'unavailable' && !state.outcomeUnknown) {
    expect(rig.isGone(), 'said that nothing was deleted').toBe(false)
  }
}

/** A second try, with the world in order again: no refusal is a dead end. */
async function tryAgain(rig: HttpRig): Promise<void> {
  rig.sandbox.clearFaults()
  for (let press = 0; press < 12; press += 1) {
    const state = rig.flow.getSnapshot()
    if (state.step === 'deleted' || rig.isGone()) return
    if (state.step === 'unconfirmed') rig.flow.checkAgain()
    // A code may be dead by now: a new one, as the screen offers it.
    if (state.step === 'verify' && state.verification.method !== 'PASSWORD') {
      await vi.advanceTimersByTimeAsync(61_000)
      rig.flow.sendCode()
      await settle(rig)
      pressDelete(rig)
      await settle(rig)
    } else await goOn(rig)
  }
}

function faultOf(operation: Operation, mishap: Mishap): Fault | undefined {
  return mishap.kind === 'refused' ? undefined : { operation, ...mishap }
}

const cases = Object.entries(methods).flatMap(([method, { user, operations }]) =>
  operations.flatMap((operation) =>
    Object.entries(mishaps).map(([name, mishap], index) => ({
      method,
      user,
      operation,
      name,
      mishap,
      seed: index,
    })),
  ),
)

test('there are at least 200 cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200)
})

describe.each(Object.keys(methods))('by %s', (method) => {
  const own = cases.filter((one) => one.method === method)

  test.each(own)('$operation: $name', async ({ user, operation, mishap, seed }) => {
    const rig = createHttpRig(user, seed, mishap.kind === 'refused' ? operation : undefined)
    const fault = faultOf(operation, mishap)
    if (fault) rig.sandbox.addFault(fault)

    const first = await goOnUntilTrouble(rig)
    await letLatecomersArrive(rig)
    const { flow } = rig as { flow: DeleteAccountFlow }
    assertTruth(first.step === 'unconfirmed' ? flow.getSnapshot() : first, rig)

    await tryAgain(rig)
    const last = flow.getSnapshot()
    assertTruth(last, rig)
    expect(rig.isGone(), 'the way forward leads to the deletion').toBe(true)
    flow.close()
  })
})
