import { onlineManager } from '@tanstack/react-query'
import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { deadlineIn, remainingUntil } from './Deadline.ts'
import {
  createRig,
  pressDelete,
  type Rig,
  secretOf,
  signedIn,
  toVerification,
  until,
} from './flow.testing.ts'
import { reportedErrors } from './reportedErrors.testing.ts'
import type { Step } from './Step.ts'

/** One test for each promise of docs/promises.md, at the level of the flow. */

const reported = reportedErrors()
test('1. Nothing is deleted without a press in the view that is open', async () => {
  const rig = createRig({ user: 'dov' })
  const { flow } = rig
  flow.submit(rig.password)
  await toVerification(rig)
  flow.setViewed(false)
  flow.submit(rig.password)
  expect(flow.getSnapshot()).toMatchObject({ step: 'verify', phase: 'idle' })
  flow.setViewed(true)
  onlineManager.setOnline(false)
  flow.submit(rig.password)
  await until(flow, 'verify', (state) => state.failure !== undefined)
  onlineManager.setOnline(true)
  flow.close()
  flow.submit(rig.password)
  expect(rig.sent('verifyDeleteAccountRequest')).toBe(0)
  expect(rig.sent('deleteAccount')).toBe(0)
  const leaves: Rig = createRig({
    user: 'dov',
    flow: { beforeDelete: () => leaves.flow.setViewed(false) },
  })
  await toVerification(leaves)
  pressDelete(leaves)
  await until(leaves.flow, 'closed')
  expect(leaves.sent('verifyDeleteAccountRequest')).toBe(1)
  expect(leaves.sent('deleteAccount')).toBe(0)
  await toVerification(rig)
  pressDelete(rig)
  await until(flow, 'deleted')
})

test('2. One press, one request: across presses, dialogs and tokens', async () => {
  const rig = createRig({ user: 'dov' })
  const here = { fetch: rig.sandbox.fetch, getAccessToken: () => rig.accessToken }
  const second = createRig({ user: 'dov', client: here })
  await toVerification(rig)
  await toVerification(second)
  pressDelete(rig)
  pressDelete(rig)
  pressDelete(second)
  await until(rig.flow, 'deleted')
  expect(rig.sent('verifyDeleteAccountRequest')).toBe(1)
  expect(rig.sent('deleteAccount')).toBe(1)
  second.flow.close()
})

test.each(['unauthorized', 'user-not-found', 'still-works'] as const)(
  '3. The screen never says more than is known: an answer lost, profile %s',
  async (afterDeletion) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
    const rig = createRig({ user: 'dov', sandbox: { afterDeletion } })
    rig.sandbox.addFault({ operation: 'deleteAccount', kind: 'processAfter', ms: 40_000 })
    const seen: Step[] = []
    rig.flow.subscribe(() => {
      const state = rig.flow.getSnapshot()
      seen.push(state)
      if (state.step === 'deleted') expect(rig.isGone()).toBe(true)
    })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'unconfirmed')
    await vi.advanceTimersByTimeAsync(80_000)
    expect(seen.some((state) => state.step === 'verify' && state.failure)).toBe(false)
    expect(rig.isGone()).toBe(true)
    expect(rig.flow.getSnapshot().step).toBe(
      afterDeletion === 'user-not-found' ? 'deleted' : 'unconfirmed',
    )
    rig.flow.close()
  },
)

test('4. The account on the screen is the account deleted', async () => {
  let token = ''
  const rig = createRig({ user: 'dov', client: { getAccessToken: () => token } })
  token = rig.accessToken
  await toVerification(rig)
  token = signedIn(rig.sandbox, 'bea').accessToken
  pressDelete(rig)
  await expect(until(rig.flow, 'unavailable')).resolves.toMatchObject({ reason: 'account-changed' })
  expect(rig.sent('verifyDeleteAccountRequest')).toBe(0)
  expect(rig.sandbox.users().every(({ status }) => status === 'active')).toBe(true)
})

test('5. Secrets go nowhere: not into a state, a report or an error', async () => {
  const told: unknown[] = []
  const rig = createRig({ user: 'bea', flow: { onEvent: (report) => told.push(report) } })
  rig.flow.subscribe(() => told.push(rig.flow.getSnapshot()))
  await toVerification(rig)
  const code = secretOf(rig)
  const echo = { message: `No: ${code} ${rig.accessToken}`, apiCode: 2001, statusCode: 499 }
  rig.sandbox.addFault({
    operation: 'verifyDeleteAccountRequest',
    kind: 'businessError',
    ...echo,
  })
  pressDelete(rig)
  await until(rig.flow, 'verify', (state) => state.failure !== undefined)
  pressDelete(rig)
  await until(rig.flow, 'deleted')
  const written = inspect(told, { depth: Infinity, showHidden: true })
  expect(written).toContain('No: ')
  for (const secret of [code, rig.accessToken]) expect(written).not.toContain(secret)
})

test("6. A host's bug does not change the outcome, and is not swallowed", async () => {
  const bug = (): never => {
    throw new Error('A bug of the host.')
  }
  const rig = createRig({
    user: 'dov',
    flow: {
      onEvent: bug,
      onDeleted: bug,
      onDone: bug,
      consequences: bug,
      deleteAccount: bug,
    },
  })
  await toVerification(rig)
  pressDelete(rig)
  await until(rig.flow, 'deleted')
  rig.flow.close()
  expect(rig.isGone()).toBe(true)
  expect(rig.sent('deleteAccount')).toBe(1)
  const messages = reported.mock.calls.map(([error]) => (error as Error).message)
  expect(new Set(messages)).toEqual(new Set(['A bug of the host.']))
})

test('7. Waiting times take the earlier of both clocks', () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  const deadline = deadlineIn(60_000)
  vi.setSystemTime(Date.now() - 3_600_000)
  expect(remainingUntil(deadline)).toBe(60_000)
  vi.setSystemTime(Date.now() + 7_200_000)
  expect(remainingUntil(deadline)).toBe(0)
})

test.each(['html', 'empty', 'truncated', 'wrongShape', 'nullFields', 'successFalse'] as const)(
  '8. Bad input gets a clear error, with a way forward: %s',
  async (kind) => {
    const rig = createRig({ user: 'dov' })
    rig.sandbox.addFault({ operation: 'verifyDeleteAccountRequest', kind })
    await toVerification(rig)
    pressDelete(rig)
    const { failure } = await until(rig.flow, 'verify', (state) => state.failure !== undefined)
    expect(failure?.error).toMatchObject({
      name: 'GenAuthError',
      operation: 'verifyDeleteAccountRequest',
    })
    expect(rig.sent('deleteAccount')).toBe(0)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
  },
)
