import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fault } from '@farewell/sandbox'
import { createDeleteAccountFlow } from './createDeleteAccountFlow.ts'
import {
  cookieClient,
  createRig,
  pressDelete,
  toVerification,
  until,
  type Rig,
} from './flow.testing.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  vi.stubGlobal('reportError', vi.fn())
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const modes = ['unauthorized', 'user-not-found', 'still-works'] as const
type Mode = (typeof modes)[number]

const lost: Fault = { operation: 'deleteAccount', kind: 'dropAfter' }

/** A deletion whose answer gets lost, as far as the first look. */
async function loseAnswer(
  afterDeletion: Mode,
  fault: Fault,
  onOutcomeUnknown = vi.fn(),
): Promise<Rig> {
  // The server has a clock of its own, which nobody sets.
  const started = Date.now()
  const now = (): number => started + performance.now()
  const rig = createRig({
    user: 'dov',
    sandbox: { afterDeletion, now },
    flow: { onOutcomeUnknown },
  })
  rig.sandbox.addFault(fault)
  await toVerification(rig)
  pressDelete(rig)
  await until(rig.flow, 'unconfirmed')
  return rig
}

const waiting = (state: { phase: string }): boolean => state.phase === 'waiting'

describe('a deletion that was processed, its answer lost', () => {
  test('is found out where the server says that the user is gone', async () => {
    const rig = await loseAnswer('user-not-found', lost)
    await vi.advanceTimersByTimeAsync(0)
    await expect(until(rig.flow, 'deleted')).resolves.toMatchObject({ confirmedBy: 'probe' })
    expect(rig.isGone()).toBe(true)
  })

  test('stays unknown where the server only says that the login is dead', async () => {
    const rig = await loseAnswer('unauthorized', lost)
    await vi.advanceTimersByTimeAsync(200_000)
    const { seen } = await until(rig.flow, 'unconfirmed', waiting)
    expect(seen).toBe('nothing')
    expect(rig.sent('getProfile')).toBe(1 + 8)
  })

  test('is never denied before the server can no longer be late, though the login still works', async () => {
    const rig = await loseAnswer('still-works', lost)
    await vi.advanceTimersByTimeAsync(80_000)
    const { seen } = await until(rig.flow, 'unconfirmed', waiting)
    expect(seen).toBe('present-so-far')
  })
})

test('with a cookie, "there is no such user" is no proof: it may be said of another', async () => {
  const rig = createRig({ user: 'dov', sandbox: { afterDeletion: 'user-not-found' } })
  const client = cookieClient(rig.sandbox, () => rig.accessToken)
  const flow = createDeleteAccountFlow({ client })
  rig.sandbox.addFault(lost)
  await toVerification({ ...rig, flow })
  flow.submit(rig.password)
  await until(flow, 'unconfirmed')
  await vi.advanceTimersByTimeAsync(200_000)
  await expect(until(flow, 'unconfirmed', waiting)).resolves.toMatchObject({ seen: 'nothing' })
  flow.close()
})

describe('a deletion that was not processed', () => {
  const never: Fault = { operation: 'deleteAccount', kind: 'dropBefore' }

  test.each(modes)('is told as not deleted once nothing can come any more: %s', async (mode) => {
    const rig = await loseAnswer(mode, never)
    await vi.advanceTimersByTimeAsync(89_000)
    expect(rig.flow.getSnapshot()).toMatchObject({ step: 'unconfirmed', seen: 'present-so-far' })
    await vi.advanceTimersByTimeAsync(3000)
    const { failure } = await until(rig.flow, 'verify')
    expect(failure).toMatchObject({ during: 'unconfirmed', error: { code: 'network' } })
    expect(rig.isGone()).toBe(false)
    expect(rig.sent('deleteAccount')).toBe(1)
  })

  test('can be tried again from there, with a new proof', async () => {
    const rig = await loseAnswer('unauthorized', never)
    await vi.advanceTimersByTimeAsync(92_000)
    await until(rig.flow, 'verify')
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(rig.sent('verifyDeleteAccountRequest')).toBe(2)
    expect(rig.sent('deleteAccount')).toBe(2)
  })
})

describe('a deletion that was refused', () => {
  const refusedAfterAll: Fault = {
    operation: 'deleteAccount',
    kind: 'businessError',
    statusCode: 403,
    apiCode: 2209,
    processed: true,
  }

  async function refuse(afterDeletion: Mode, fault: Fault): Promise<Rig> {
    const rig = createRig({ user: 'dov', sandbox: { afterDeletion } })
    rig.sandbox.addFault(fault)
    await toVerification(rig)
    pressDelete(rig)
    return rig
  }

  // Browsers send a request again when a connection breaks: the first may have been processed.
  test('although it was processed is found out where the server says that the user is gone', async () => {
    const rig = await refuse('user-not-found', refusedAfterAll)
    await expect(until(rig.flow, 'deleted')).resolves.toMatchObject({ confirmedBy: 'probe' })
    expect(rig.isGone()).toBe(true)
  })

  test('although it was processed is unknown where the login is dead', async () => {
    const rig = await refuse('unauthorized', refusedAfterAll)
    await until(rig.flow, 'unconfirmed')
    expect(rig.isGone()).toBe(true)
    rig.flow.close()
  })

  test('and the account still answers leads back to the proof, at once', async () => {
    const rig = await refuse('unauthorized', { ...refusedAfterAll, processed: false })
    const { failure } = await until(rig.flow, 'verify', (state) => state.failure !== undefined)
    expect(failure).toMatchObject({ during: 'deleting', error: { code: 'forbidden' } })
    expect(rig.isGone()).toBe(false)
  })

  test('by another login that answers now is not told as this one’s', async () => {
    const rig = await refuse('unauthorized', { ...refusedAfterAll, processed: false })
    const other = { statusCode: 200, message: 'ok', data: { userId: 'somebody else' } }
    rig.sandbox.addFault({ operation: 'getProfile', kind: 'wrongShape', body: other })
    await expect(until(rig.flow, 'unavailable')).resolves.toMatchObject({
      reason: 'account-changed',
      outcomeUnknown: { userId: rig.userId },
    })
  })
})

describe('a server that is late', () => {
  test.each([1000, 15_000, 45_000, 59_000])('by %i ms is waited for', async (ms) => {
    const rig = await loseAnswer('user-not-found', {
      operation: 'deleteAccount',
      kind: 'processAfter',
      ms,
    })
    await vi.advanceTimersByTimeAsync(ms - 1)
    expect(rig.isGone()).toBe(false)
    expect(rig.flow.getSnapshot().step).toBe('unconfirmed')
    await vi.advanceTimersByTimeAsync(95_000)
    expect(rig.isGone()).toBe(true)
    await expect(until(rig.flow, 'deleted')).resolves.toMatchObject({ confirmedBy: 'probe' })
  })
})

test('a server so late that the token has expired has deleted nothing, and that is told', async () => {
  const fault: Fault = { operation: 'deleteAccount', kind: 'processAfter', ms: 61_000 }
  const rig = await loseAnswer('user-not-found', fault)
  await vi.advanceTimersByTimeAsync(92_000)
  const { failure } = await until(rig.flow, 'verify')
  expect(failure?.during).toBe('unconfirmed')
  expect(rig.isGone()).toBe(false)
})

describe('while nobody knows', () => {
  test('a press asks again', async () => {
    const rig = await loseAnswer('unauthorized', lost)
    await vi.advanceTimersByTimeAsync(200_000)
    await until(rig.flow, 'unconfirmed', waiting)
    rig.sandbox.addFault({ operation: 'getProfile', kind: 'businessError', statusCode: 404 })
    rig.flow.checkAgain()
    await expect(until(rig.flow, 'deleted')).resolves.toMatchObject({ confirmedBy: 'probe' })
  })

  test('the person may leave, and the host hears of it', async () => {
    const onOutcomeUnknown = vi.fn()
    const rig = await loseAnswer('unauthorized', lost, onOutcomeUnknown)
    const before = rig.sandbox.requests().length
    rig.flow.close()
    await vi.advanceTimersByTimeAsync(200_000)
    expect(rig.flow.getSnapshot()).toEqual({ step: 'closed' })
    expect(onOutcomeUnknown).toHaveBeenCalledExactlyOnceWith({ userId: rig.userId })
    expect(rig.sandbox.requests().length).toBeLessThanOrEqual(before + 1)
  })

  test('another account that answers is not taken for this one', async () => {
    const onOutcomeUnknown = vi.fn()
    const rig = await loseAnswer('unauthorized', lost, onOutcomeUnknown)
    const other = { statusCode: 200, message: 'ok', data: { userId: 'somebody else' } }
    rig.sandbox.addFault({ operation: 'getProfile', kind: 'wrongShape', body: other })
    await vi.advanceTimersByTimeAsync(2000)
    await expect(until(rig.flow, 'unavailable')).resolves.toMatchObject({
      reason: 'account-changed',
      outcomeUnknown: { userId: rig.userId },
    })
    rig.flow.close()
    expect(onOutcomeUnknown).toHaveBeenCalledExactlyOnceWith({ userId: rig.userId })
  })

  test('a dead login in answer to the deletion itself proves nothing, and says so', async () => {
    const onOutcomeUnknown = vi.fn()
    const rig = createRig({ user: 'dov', flow: { onOutcomeUnknown } })
    rig.sandbox.addFault({
      operation: 'deleteAccount',
      kind: 'status',
      status: 401,
      processed: true,
    })
    await toVerification(rig)
    pressDelete(rig)
    await expect(until(rig.flow, 'unavailable')).resolves.toMatchObject({
      reason: 'signed-out',
      outcomeUnknown: { userId: rig.userId },
    })
    expect(rig.isGone()).toBe(true)
    rig.flow.close()
    expect(onOutcomeUnknown).toHaveBeenCalledOnce()
  })

  test('that is still so when the dialog is opened again and the account cannot be read', async () => {
    const onOutcomeUnknown = vi.fn()
    const rig = await loseAnswer('unauthorized', lost, onOutcomeUnknown)
    rig.flow.close()
    rig.flow.open()
    await expect(until(rig.flow, 'unavailable')).resolves.toMatchObject({
      reason: 'signed-out',
      outcomeUnknown: { userId: rig.userId },
    })
  })

  test('an account that can be read again puts an end to it', async () => {
    const onOutcomeUnknown = vi.fn()
    const never: Fault = { operation: 'deleteAccount', kind: 'dropBefore' }
    const rig = await loseAnswer('unauthorized', never, onOutcomeUnknown)
    rig.flow.close()
    rig.flow.open()
    await until(rig.flow, 'review')
    rig.sandbox.addFault({ operation: 'getProfile', kind: 'html' })
    rig.flow.close()
    rig.flow.open()
    await expect(until(rig.flow, 'unavailable')).resolves.not.toHaveProperty('outcomeUnknown')
    expect(onOutcomeUnknown).toHaveBeenCalledOnce()
  })

  test('and nobody looks on, the flow ends with the last look, and tells the host', async () => {
    const onOutcomeUnknown = vi.fn()
    const rig = await loseAnswer('unauthorized', lost, onOutcomeUnknown)
    rig.flow.setViewed(false)
    await vi.advanceTimersByTimeAsync(200_000)
    await until(rig.flow, 'closed')
    expect(onOutcomeUnknown).toHaveBeenCalledExactlyOnceWith({ userId: rig.userId })
  })

  test('a clock that is set forward does not turn "still there" into "not deleted"', async () => {
    const rig = await loseAnswer('user-not-found', {
      operation: 'deleteAccount',
      kind: 'processAfter',
      ms: 30_000,
    })
    await vi.advanceTimersByTimeAsync(1000)
    vi.setSystemTime(Date.now() + 3_600_000)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(rig.flow.getSnapshot()).toMatchObject({ step: 'unconfirmed', seen: 'present-so-far' })
    await vi.advanceTimersByTimeAsync(60_000)
    await until(rig.flow, 'deleted')
  })
})
