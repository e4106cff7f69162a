import { onlineManager } from '@tanstack/react-query'
import { describe, expect, test, vi } from 'vitest'
import { createGenAuthClient } from '@farewell/client'
import { createDeleteAccountFlow } from './createDeleteAccountFlow.ts'
import type { DeleteAccountFlowOptions } from './DeleteAccountFlowOptions.ts'
import { tellOtherTabs } from './deletedChannel.ts'
import {
  cookieClient,
  createRig,
  isIdle,
  pressDelete,
  secretOf,
  signedIn,
  toVerification,
  until,
} from './flow.testing.ts'
import type { FlowReport } from './FlowReport.ts'
import { reportedErrors } from './reportedErrors.testing.ts'
import type { Step } from './Step.ts'

const reported = reportedErrors()
const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
const modes = ['unauthorized', 'user-not-found', 'still-works'] as const

describe('a deletion', () => {
  const journeys = ['ada', 'bea', 'chen', 'dov'].flatMap((user) =>
    seeds.flatMap((seed) => modes.map((afterDeletion) => ({ user, seed, afterDeletion }))),
  )

  test.each(journeys)('of $user, seed $seed, $afterDeletion', async ({ user, ...settings }) => {
    const onDeleted = vi.fn()
    const onDone = vi.fn()
    const rig = createRig({ user, sandbox: settings, flow: { onDeleted, onDone } })
    await toVerification(rig)
    expect(rig.isGone()).toBe(false)
    pressDelete(rig)
    const { confirmedBy } = await until(rig.flow, 'deleted')
    expect(rig.isGone()).toBe(true)
    expect(confirmedBy).toBe('answer')
    expect(onDeleted).toHaveBeenCalledExactlyOnceWith({ userId: rig.userId, confirmedBy })
    expect(rig.sent('verifyDeleteAccountRequest')).toBe(1)
    expect(rig.sent('deleteAccount')).toBe(1)
    expect(onDone).not.toHaveBeenCalled()
    rig.flow.close()
    expect(rig.flow.getSnapshot()).toEqual({ step: 'closed' })
    expect(onDone).toHaveBeenCalledOnce()
    expect(reported).not.toHaveBeenCalled()
  })

  test('by the method that was chosen', async () => {
    const rig = createRig({ user: 'ada' })
    rig.flow.open()
    await until(rig.flow, 'review')
    await rig.flow.continue()
    rig.flow.chooseMethod('EMAIL_PASSCODE')
    rig.flow.sendCode()
    await until(rig.flow, 'verify', (state) => state.verification.sent.EMAIL_PASSCODE !== undefined)
    expect(rig.sandbox.inbox()[0]?.kind).toBe('email')
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(rig.isGone()).toBe(true)
  })

  test('after a wrong code and a new one', async () => {
    const rig = createRig()
    await toVerification(rig)
    rig.flow.submit('not the code')
    const refused = await until(rig.flow, 'verify', (state) => state.failure !== undefined)
    expect(refused.failure).toMatchObject({ during: 'verifying' })
    rig.sandbox.advance(61)
    rig.flow.sendCode()
    await until(rig.flow, 'verify', (state) => isIdle(state) && state.failure === undefined)
    expect(rig.sandbox.inbox()).toHaveLength(2)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(rig.isGone()).toBe(true)
  })

  test('of an expired token is told as not deleted, and works after verifying again', async () => {
    const rig = createRig({ user: 'dov' })
    rig.sandbox.addFault({ operation: 'deleteAccount', kind: 'expireToken' })
    await toVerification(rig)
    pressDelete(rig)
    const { failure } = await until(rig.flow, 'verify', (state) => state.failure !== undefined)
    expect(failure?.during).toBe('deleting')
    expect(rig.isGone()).toBe(false)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(rig.sent('deleteAccount')).toBe(2)
    expect(rig.sent('verifyDeleteAccountRequest')).toBe(2)
  })
})

describe('nothing is sent without a press', () => {
  test('making, subscribing and looking send nothing', () => {
    const rig = createRig()
    rig.flow.subscribe(() => {})()
    rig.flow.getSnapshot()
    rig.flow.setViewed(false)
    rig.flow.setViewed(true)
    expect(rig.sandbox.requests()).toEqual([])
  })

  test('opening reads, once, and sends no code', async () => {
    const rig = createRig()
    rig.flow.open()
    rig.flow.open()
    await until(rig.flow, 'review')
    await rig.flow.continue()
    const operations = rig.sandbox.requests().map(({ operation }) => operation)
    expect(operations.toSorted()).toEqual(['getProfile', 'getSecurityLevel'])
  })

  test.each(['closed', 'review'] as const)(
    'a press out of place does nothing: %s',
    async (step) => {
      const rig = createRig({ user: 'dov' })
      if (step === 'review') {
        rig.flow.open()
        await until(rig.flow, 'review')
      }
      const before = rig.sandbox.requests().length
      rig.flow.submit(rig.password)
      rig.flow.sendCode()
      rig.flow.retry()
      expect(rig.flow.getSnapshot().step).toBe(step)
      expect(rig.sandbox.requests()).toHaveLength(before)
    },
  )

  test('two presses delete once', async () => {
    const rig = createRig({ user: 'dov' })
    await toVerification(rig)
    pressDelete(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    pressDelete(rig)
    expect(rig.sent('verifyDeleteAccountRequest')).toBe(1)
    expect(rig.sent('deleteAccount')).toBe(1)
  })

  test('a second dialog is told that the first is deleting', async () => {
    const rig = createRig({ user: 'dov' })
    rig.sandbox.addFault({ operation: 'verifyDeleteAccountRequest', kind: 'hang' })
    const second = createDeleteAccountFlow({
      client: createGenAuthClient({
        appHost: 'https://app.genauth.ai',
        appId: 'app',
        getAccessToken: () => rig.accessToken,
        fetch: rig.sandbox.fetch,
      }),
    })
    await toVerification(rig)
    await toVerification({ ...rig, flow: second })
    pressDelete(rig)
    await vi.waitFor(() => expect(rig.sent('verifyDeleteAccountRequest')).toBe(1))
    second.submit(rig.password)
    const { failure } = await until(second, 'verify', (state) => state.failure !== undefined)
    expect(failure?.error.code).toBe('in_progress_elsewhere')
    expect(rig.sent('verifyDeleteAccountRequest')).toBe(1)
    rig.flow.close()
  })
})

describe('leaving', () => {
  test.each(['close', 'view gone'])('while verifying sends no deletion: %s', async (way) => {
    const answered = Promise.withResolvers<void>()
    const rig = createRig({ user: 'dov' })
    const client = createGenAuthClient({
      appHost: 'https://app.genauth.ai',
      appId: 'app',
      getAccessToken: () => rig.accessToken,
      // The worst case: the token comes although the person has left.
      fetch: async (input, init) => {
        const request = new Request(input, init)
        const response = await rig.sandbox.fetch(request.url, {
          method: request.method,
          headers: request.headers,
          body: request.method === 'POST' ? await request.text() : null,
        })
        if (request.url.endsWith('/verify-delete-account-request')) await answered.promise
        return response
      },
    })
    const flow = createDeleteAccountFlow({ client })
    await toVerification({ ...rig, flow })
    flow.submit(rig.password)
    await vi.waitFor(() =>
      expect(rig.sandbox.requests().at(-1)).toMatchObject({
        operation: 'verifyDeleteAccountRequest',
        outcome: 'ok',
      }),
    )
    if (way === 'close') flow.close()
    else flow.setViewed(false)
    answered.resolve()
    const ended = way === 'close' ? until(flow, 'closed') : until(flow, 'verify', isIdle)
    await ended
    // The lock is free again: the press has ended, and would have deleted by now.
    await vi.waitFor(async () => {
      const { held } = await navigator.locks.query()
      expect(held).toEqual([])
    })
    expect(rig.sent('verifyDeleteAccountRequest')).toBe(1)
    expect(rig.sent('deleteAccount')).toBe(0)
    expect(rig.isGone()).toBe(false)
  })

  test('before the proof is sent does not send it', async () => {
    const token = Promise.withResolvers<string>()
    const rig = createRig({ user: 'dov' })
    await toVerification(rig)
    const getAccessToken = vi.fn(() => token.promise)
    rig.flow.setOptions({ client: clientOf(rig, getAccessToken) })
    pressDelete(rig)
    await vi.waitFor(() => expect(getAccessToken).toHaveBeenCalled())
    rig.flow.setViewed(false)
    token.resolve(rig.accessToken)
    await until(rig.flow, 'verify', isIdle)
    expect(rig.sent('verifyDeleteAccountRequest')).toBe(0)
  })

  test('leaves nothing to press: without a view a submit is none', async () => {
    const rig = createRig({ user: 'dov' })
    await toVerification(rig)
    rig.flow.setViewed(false)
    pressDelete(rig)
    expect(rig.flow.getSnapshot()).toMatchObject({ step: 'verify', phase: 'idle' })
    rig.flow.setViewed(true)
    expect(rig.sent('verifyDeleteAccountRequest')).toBe(0)
  })

  test('while deleting is not possible, and the deletion goes on without a view', async () => {
    const onDeleted = vi.fn()
    const onDone = vi.fn()
    const rig = createRig({ user: 'dov', flow: { onDeleted, onDone } })
    rig.sandbox.addFault({ operation: 'deleteAccount', kind: 'delay', ms: 30 })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleting')
    rig.flow.close()
    expect(rig.flow.getSnapshot().step).toBe('deleting')
    rig.flow.setViewed(false)
    await until(rig.flow, 'closed')
    expect(rig.isGone()).toBe(true)
    expect(onDeleted).toHaveBeenCalledOnce()
    expect(onDone).toHaveBeenCalledOnce()
  })

  test('before a refusal comes leaves nothing of it for the next opening', async () => {
    const rig = createRig({ user: 'dov' })
    rig.sandbox.addFault({ operation: 'deleteAccount', kind: 'businessError', statusCode: 403 })
    rig.sandbox.addFault({ operation: 'deleteAccount', kind: 'delay', ms: 20 })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleting')
    rig.flow.setViewed(false)
    await until(rig.flow, 'closed')
    rig.flow.setViewed(true)
    rig.flow.open()
    expect(rig.flow.getSnapshot()).toEqual({ step: 'loading' })
    await until(rig.flow, 'review')
    expect(rig.isGone()).toBe(false)
  })

  test('while it loads stops the reading, and an old answer does not open it again', async () => {
    const rig = createRig()
    rig.sandbox.addFault({ operation: 'getProfile', kind: 'delay', ms: 20 })
    rig.flow.open()
    await vi.waitFor(() => expect(rig.sent('getProfile')).toBe(1))
    rig.flow.close()
    rig.flow.open()
    const { account } = await until(rig.flow, 'review')
    expect(account.userId).toBe(rig.userId)
    expect(rig.sent('getProfile')).toBe(2)
  })
})

describe('before the deletion, the host', () => {
  test('is asked once identity is proven, and knows who', async () => {
    const beforeDelete = vi.fn()
    const rig = createRig({ user: 'dov', flow: { beforeDelete } })
    beforeDelete.mockImplementation(() => {
      expect(rig.sent('verifyDeleteAccountRequest')).toBe(1)
      expect(rig.sent('deleteAccount')).toBe(0)
    })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(beforeDelete).toHaveBeenCalledOnce()
    expect(beforeDelete.mock.calls[0]?.[0]).toMatchObject({ userId: rig.userId })
  })

  const throws = () => {
    throw new Error('no')
  }
  test.each([
    ['throws', throws],
    ['rejects', () => Promise.reject(new Error('no'))],
    ['never settles', () => new Promise(() => {})],
  ])('sends no deletion when it %s', async (_, beforeDelete) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = vi.fn(beforeDelete)
    const rig = createRig({ user: 'dov', flow: { beforeDelete: asked } })
    await toVerification(rig)
    pressDelete(rig)
    await vi.waitFor(() => expect(asked).toHaveBeenCalled())
    // Half the life of the token.
    await vi.advanceTimersByTimeAsync(30_000)
    const { failure } = await until(rig.flow, 'verify', (state) => state.failure !== undefined)
    expect(failure?.during).toBe('preparing')
    expect(rig.sent('deleteAccount')).toBe(0)
    expect(reported).toHaveBeenCalledOnce()
  })

  test('is told by its signal when it took too long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let asked: AbortSignal | undefined
    const beforeDelete = ({ signal }: { signal: AbortSignal }) => {
      asked = signal
      return new Promise(() => {})
    }
    const rig = createRig({ user: 'dov', flow: { beforeDelete } })
    await toVerification(rig)
    pressDelete(rig)
    await vi.waitFor(() => expect(asked?.aborted).toBe(false))
    await vi.advanceTimersByTimeAsync(30_000)
    await until(rig.flow, 'verify', (state) => state.failure !== undefined)
    expect(asked?.aborted).toBe(true)
  })

  test('does not delete after the person has left', async () => {
    const host = Promise.withResolvers<void>()
    const beforeDelete = vi.fn(({ signal }: { signal: AbortSignal }) => {
      expect(signal.aborted).toBe(false)
      return host.promise
    })
    const rig = createRig({ user: 'dov', flow: { beforeDelete } })
    await toVerification(rig)
    pressDelete(rig)
    await vi.waitFor(() => expect(beforeDelete).toHaveBeenCalled())
    rig.flow.close()
    expect(beforeDelete.mock.calls[0]?.[0].signal.aborted).toBe(true)
    host.resolve()
    rig.flow.open()
    await until(rig.flow, 'review')
    expect(rig.sent('deleteAccount')).toBe(0)
  })
})

describe('the account on the screen is the account that is deleted', () => {
  test('a renewed token of the same user goes on, after asking who it is', async () => {
    let token = ''
    const rig = createRig({ user: 'dov', client: { getAccessToken: () => token } })
    token = rig.accessToken
    await toVerification(rig)
    token = rig.sandbox.signIn(rig.userId)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(rig.sent('getProfile')).toBe(2)
  })

  test('another login sends nothing that proves or deletes', async () => {
    let token = ''
    const rig = createRig({ user: 'dov', client: { getAccessToken: () => token } })
    token = rig.accessToken
    await toVerification(rig)
    token = signedIn(rig.sandbox, 'ada').accessToken
    pressDelete(rig)
    const { reason } = await until(rig.flow, 'unavailable')
    expect(reason).toBe('account-changed')
    expect(rig.sent('verifyDeleteAccountRequest')).toBe(0)
    expect(rig.sandbox.users().every(({ status }) => status === 'active')).toBe(true)
  })

  test('a login that changes while verifying does not delete the other account', async () => {
    let token = ''
    const rig = createRig({ user: 'dov', client: { getAccessToken: () => token } })
    token = rig.accessToken
    rig.flow.setOptions({
      client: clientOf(rig, () => token),
      beforeDelete: () => {
        token = signedIn(rig.sandbox, 'ada').accessToken
      },
    })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    const gone = rig.sandbox.users().filter(({ status }) => status === 'deleted')
    expect(gone.map(({ userId }) => userId)).toEqual([rig.userId])
  })

  /** A host whose cookie is the login: the kit sees no token, `fetch` adds it. */
  function cookieRig(cookie: { token: string }, flow: Partial<DeleteAccountFlowOptions> = {}) {
    const rig = createRig({ user: 'dov' })
    cookie.token = rig.accessToken
    const client = cookieClient(rig.sandbox, () => cookie.token)
    return { ...rig, flow: createDeleteAccountFlow({ client, ...flow }) }
  }

  test('with a cookie, who is signed in is asked before the proof and before the deletion', async () => {
    const rig = cookieRig({ token: '' })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(rig.sent('getProfile')).toBe(3)
  })

  test('with a cookie that changes hands while verifying, nothing is deleted', async () => {
    const cookie = { token: '' }
    const rig = cookieRig(cookie, {
      beforeDelete: () => {
        cookie.token = signedIn(rig.sandbox, 'ada').accessToken
      },
    })
    await toVerification(rig)
    pressDelete(rig)
    const { reason } = await until(rig.flow, 'unavailable')
    expect(reason).toBe('account-changed')
    expect(rig.sent('deleteAccount')).toBe(0)
  })
})

function clientOf(
  rig: { sandbox: { fetch: typeof fetch } },
  getAccessToken: () => string | Promise<string>,
) {
  return createGenAuthClient({
    appHost: 'https://app.genauth.ai',
    appId: 'app',
    getAccessToken,
    fetch: rig.sandbox.fetch,
  })
}

describe('offline', () => {
  test('a press sends nothing, says so, and nothing is sent when the connection is back', async () => {
    const rig = createRig({ user: 'dov' })
    await toVerification(rig)
    const before = rig.sandbox.requests().length
    onlineManager.setOnline(false)
    pressDelete(rig)
    const { failure } = await until(rig.flow, 'verify', (state) => state.failure !== undefined)
    expect(failure?.error.code).toBe('offline')
    onlineManager.setOnline(true)
    expect(rig.sandbox.requests()).toHaveLength(before)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
  })

  test('between the proof and the deletion, the deletion is not sent', async () => {
    const beforeDelete = (): void => onlineManager.setOnline(false)
    const rig = createRig({ user: 'dov', flow: { beforeDelete } })
    await toVerification(rig)
    pressDelete(rig)
    const { failure } = await until(rig.flow, 'verify', (state) => state.failure !== undefined)
    expect(failure?.error.code).toBe('offline')
    expect(rig.sent('deleteAccount')).toBe(0)
    onlineManager.setOnline(true)
    expect(rig.isGone()).toBe(false)
  })
})

describe('the host’s mutation does not decide the outcome', () => {
  type Mutation = NonNullable<DeleteAccountFlowOptions['deleteAccount']>
  const mutations: [string, Mutation][] = [
    ['sends and resolves', (deletion) => deletion.send()],
    [
      'throws before it sends',
      () => {
        throw new Error('host')
      },
    ],
    ['rejects before it sends', () => Promise.reject(new Error('host'))],
    [
      'sends and then rejects',
      (deletion) => deletion.send().then(() => Promise.reject(new Error('host'))),
    ],
    ['sends and never settles', (deletion) => deletion.send().then(() => new Promise(() => {}))],
    ['sends twice', (deletion) => deletion.send().then(() => deletion.send())],
    ['resolves without sending', () => Promise.resolve('done')],
  ]

  test.each(mutations)('%s', async (_, deleteAccount) => {
    const rig = createRig({ user: 'dov', flow: { deleteAccount } })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    expect(rig.isGone()).toBe(true)
    expect(rig.sent('deleteAccount')).toBe(1)
  })

  test('never begins: the deletion is sent without it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const rig = createRig({ user: 'dov', flow: { deleteAccount: () => new Promise(() => {}) } })
    await toVerification(rig)
    pressDelete(rig)
    await vi.waitFor(() => expect(rig.sent('verifyDeleteAccountRequest')).toBe(1))
    await vi.advanceTimersByTimeAsync(3000)
    await until(rig.flow, 'deleted')
    expect(rig.isGone()).toBe(true)
  })

  test('never begins, and the person leaves: nothing is deleted', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const deleteAccount = vi.fn(() => new Promise(() => {}))
    const rig = createRig({ user: 'dov', flow: { deleteAccount } })
    await toVerification(rig)
    pressDelete(rig)
    await vi.waitFor(() => expect(deleteAccount).toHaveBeenCalled())
    rig.flow.close()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(rig.sent('deleteAccount')).toBe(0)
  })
})

describe('other tabs', () => {
  test('hear of the deletion', async () => {
    const channel = new BroadcastChannel('farewell.v1')
    const heard = Promise.withResolvers<unknown>()
    channel.addEventListener('message', ({ data }) => heard.resolve(data))
    const rig = createRig({ user: 'dov' })
    await toVerification(rig)
    pressDelete(rig)
    await expect(heard.promise).resolves.toEqual({
      appHost: 'https://app.genauth.ai',
      appId: 'app',
      userId: rig.userId,
    })
    channel.close()
  })

  test('are believed about this account, and about no other', async () => {
    const onDeleted = vi.fn()
    const rig = createRig({ flow: { onDeleted } })
    rig.flow.open()
    await until(rig.flow, 'review')
    const here = { appHost: 'https://app.genauth.ai', appId: 'app', userId: rig.userId }
    tellOtherTabs({ ...here, userId: 'somebody else' })
    tellOtherTabs({ ...here, appId: 'another app' })
    tellOtherTabs({ ...here, appHost: 'https://other.genauth.ai' })
    const stranger = new BroadcastChannel('farewell.v1')
    stranger.postMessage({ userId: rig.userId })
    stranger.postMessage('deleted')
    stranger.close()
    tellOtherTabs(here)
    const { confirmedBy } = await until(rig.flow, 'deleted')
    expect(confirmedBy).toBe('other-tab')
    expect(onDeleted).toHaveBeenCalledExactlyOnceWith({ userId: rig.userId, confirmedBy })
    rig.flow.close()
  })
})

describe('what the host is told', () => {
  test('analytics get steps, methods and codes, and nothing of the person', async () => {
    const reports: FlowReport[] = []
    const rig = createRig({ user: 'ada', flow: { onEvent: (report) => reports.push(report) } })
    await toVerification(rig)
    rig.flow.submit('wrong')
    await until(rig.flow, 'verify', (state) => state.failure !== undefined)
    rig.flow.chooseMethod('EMAIL_PASSCODE')
    rig.flow.sendCode()
    await until(rig.flow, 'verify', (state) => state.verification.sent.EMAIL_PASSCODE !== undefined)
    const code = secretOf(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    rig.flow.close()
    expect(reports.map(({ type }) => type)).toEqual([
      'step_viewed',
      'step_viewed',
      'step_viewed',
      'code_sent',
      'refused',
      'method_selected',
      'code_sent',
      'step_viewed',
      'deleted',
      'step_viewed',
    ])
    const told = JSON.stringify(reports)
    for (const secret of [code, rig.userId, 'ada', 'Ada', rig.accessToken]) {
      expect(told).not.toContain(secret)
    }
  })

  test('leaving before the end is told with the step that was left', async () => {
    const onEvent = vi.fn()
    const rig = createRig({ flow: { onEvent } })
    rig.flow.open()
    await until(rig.flow, 'review')
    rig.flow.close()
    expect(onEvent).toHaveBeenLastCalledWith({ type: 'abandoned', step: 'review' })
  })

  test('callbacks that throw change nothing, and are reported', async () => {
    const fails = () => {
      throw new Error('host')
    }
    const rig = createRig({
      user: 'dov',
      flow: { onDeleted: fails, onDone: fails, onEvent: fails },
    })
    await toVerification(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    rig.flow.close()
    expect(rig.flow.getSnapshot()).toEqual({ step: 'closed' })
    expect(reported.mock.calls.length).toBeGreaterThan(3)
  })

  test('no state on the way holds a secret', async () => {
    const states: Step[] = []
    const rig = createRig({ user: 'ada' })
    rig.flow.subscribe(() => states.push(rig.flow.getSnapshot()))
    await toVerification(rig)
    const code = secretOf(rig)
    pressDelete(rig)
    await until(rig.flow, 'deleted')
    const written = JSON.stringify(states)
    expect(written).not.toContain(code)
    expect(written).not.toContain(rig.accessToken)
    expect(states.map(({ step }) => step)).toContain('deleting')
  })
})

describe('codes', () => {
  test('the wait for a new one survives closing and opening again', async () => {
    const rig = createRig()
    await toVerification(rig)
    const before = rig.flow.getSnapshot()
    rig.flow.close()
    rig.flow.open()
    const { verification } = await until(rig.flow, 'review')
    expect('verification' in before && before.verification.sent).toEqual(verification.sent)
    expect(verification.sent.EMAIL_PASSCODE?.sent).toBe(true)
  })

  test.each(seeds)('too soon means that one is on its way, with a wait: seed %i', async (seed) => {
    const rig = createRig({ sandbox: { seed } })
    await toVerification(rig)
    rig.flow.sendCode()
    const state = await until(rig.flow, 'verify', ({ failure }) => failure !== undefined)
    expect(['too_soon', 'rate_limited', 'rejected']).toContain(state.failure?.error.code)
    expect(state.verification.sent.EMAIL_PASSCODE?.resendAt.wall).toBeGreaterThan(Date.now())
    expect(rig.sandbox.inbox()).toHaveLength(1)
  })

  test.each([
    ['the host refuses', { beforeDelete: () => Promise.reject(new Error('no')) }, 'preparing'],
    ['the deletion is refused', {}, 'deleting'],
  ])('one that has proved somebody is used up: %s', async (_, flow, during) => {
    const rig = createRig({ flow })
    rig.sandbox.addFault({ operation: 'deleteAccount', kind: 'businessError', statusCode: 403 })
    await toVerification(rig)
    pressDelete(rig)
    const state = await until(rig.flow, 'verify', ({ failure }) => failure !== undefined)
    expect(state.failure?.during).toBe(during)
    expect(state.verification.sent.EMAIL_PASSCODE).toMatchObject({ sent: false })
    expect(state.verification.sent.EMAIL_PASSCODE?.resendAt.wall).toBeGreaterThan(Date.now())
    rig.flow.close()
    rig.flow.open()
    const { verification } = await until(rig.flow, 'review')
    expect(verification.sent.EMAIL_PASSCODE?.sent).toBe(false)
  })

  test('a server that names the wait is believed', async () => {
    const rig = createRig()
    rig.sandbox.addFault({ operation: 'sendEmail', kind: 'status', status: 429, retryAfter: 300 })
    rig.flow.open()
    await until(rig.flow, 'review')
    await rig.flow.continue()
    rig.flow.sendCode()
    const { verification } = await until(rig.flow, 'verify', ({ failure }) => failure !== undefined)
    const code = verification.sent.EMAIL_PASSCODE
    expect(code?.sent).toBe(false)
    expect((code?.resendAt.wall ?? 0) - Date.now()).toBeGreaterThan(290_000)
  })
})

describe('what stands in the way', () => {
  test('stops the flow until it is settled', async () => {
    let owned = ['Tide & Co']
    const rig = createRig({ user: 'gus', flow: { blockers: () => Promise.resolve(owned) } })
    rig.flow.open()
    await until(rig.flow, 'review')
    await rig.flow.continue()
    expect(rig.flow.getSnapshot().step).toBe('review')
    owned = []
    rig.flow.checkAgain()
    await until(
      rig.flow,
      'review',
      ({ blockers }) => blockers.status === 'ready' && blockers.value.length === 0,
    )
    await rig.flow.continue()
    expect(rig.flow.getSnapshot().step).toBe('verify')
  })

  test('is read again on the way to the verification', async () => {
    let owned: string[] = []
    const rig = createRig({ user: 'gus', flow: { blockers: () => owned } })
    rig.flow.open()
    await until(rig.flow, 'review')
    owned = ['Tide & Co']
    await rig.flow.continue()
    expect(rig.flow.getSnapshot()).toMatchObject({
      step: 'review',
      blockers: { status: 'ready', value: [{ label: 'Tide & Co' }] },
    })
  })

  test('stops the flow when it cannot be read; what goes with the account does not', async () => {
    const fails = () => Promise.reject(new Error('host'))
    const rig = createRig({ flow: { blockers: fails, consequences: fails } })
    rig.flow.open()
    await until(rig.flow, 'review')
    await rig.flow.continue()
    expect(rig.flow.getSnapshot()).toMatchObject({
      step: 'review',
      blockers: { status: 'failed' },
      consequences: { status: 'failed' },
    })
  })
})

describe('what cannot be deleted here', () => {
  test.each([
    ['eli', 'no-method'],
    ['fay', 'identifier-hidden'],
  ])('%s: %s', async (user, reason) => {
    const rig = createRig({ user })
    rig.flow.open()
    await expect(until(rig.flow, 'unavailable')).resolves.toMatchObject({ reason })
  })

  test('a host that does not offer it sends nothing', async () => {
    const rig = createRig({ flow: { disabled: true } })
    rig.flow.open()
    await expect(until(rig.flow, 'unavailable')).resolves.toMatchObject({ reason: 'disabled' })
    expect(rig.sandbox.requests()).toEqual([])
  })

  test('a host may leave no method', async () => {
    const rig = createRig({ flow: { methods: () => [] } })
    rig.flow.open()
    await expect(until(rig.flow, 'unavailable')).resolves.toMatchObject({ reason: 'disabled' })
  })

  test('a dead login is told as signed out', async () => {
    const rig = createRig({ client: { getAccessToken: () => 'a-dead-token' } })
    rig.flow.open()
    await expect(until(rig.flow, 'unavailable')).resolves.toMatchObject({ reason: 'signed-out' })
  })

  test('a server that fails may be asked again', async () => {
    const rig = createRig()
    rig.sandbox.addFault({ operation: 'getSecurityLevel', kind: 'html' })
    rig.flow.open()
    const { reason, error } = await until(rig.flow, 'unavailable')
    expect([reason, error?.code]).toEqual(['failed', 'server'])
    rig.flow.retry()
    await until(rig.flow, 'review')
  })
})
