import { describe, expect, it } from 'vitest'
import { caller, ids } from './caller.testing.ts'
import { createSandbox } from './createSandbox.ts'
import type { Fault } from './Fault.ts'
import { faultKinds } from './Fault.ts'
import { operationNames } from './operationNames.ts'

const host = 'http://sandbox.example'

async function start() {
  const sandbox = createSandbox({ seed: 3, afterDeletion: 'still-works' })
  const login = sandbox.signIn(ids.dov)
  const client = caller(sandbox)
  const deleteAccountToken = await client.dovsDeleteToken(login)
  const headers = { 'x-authing-app-id': 'app', authorization: login }
  const deletion = (init: RequestInit = {}) =>
    sandbox.fetch(`${host}/api/v3/delete-account`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ deleteAccountToken }),
      ...init,
    })
  const isDeleted = () =>
    sandbox.users().some(({ userId, status }) => userId === ids.dov && status === 'deleted')
  const lastRequest = () => sandbox.requests().at(-1)
  return { sandbox, client, login, headers, deletion, isDeleted, lastRequest }
}

type Deletion = { fault: Fault; status: number; body: unknown; deleted: boolean }
const operation = 'deleteAccount'
const matching = (pattern: RegExp) => expect.stringMatching(pattern) as unknown
const envelope = (fields: object) => expect.objectContaining(fields) as unknown

/** The JSON in a text, or the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

describe('answers that a fault replaces or spoils', () => {
  const cases: Deletion[] = [
    {
      fault: { operation, kind: 'status', status: 500 },
      status: 500,
      body: envelope({ statusCode: 500 }),
      deleted: false,
    },
    {
      fault: { operation, kind: 'status', status: 401, statusCode: 403, message: 'No.' },
      status: 401,
      body: envelope({ statusCode: 403, message: 'No.' }),
      deleted: false,
    },
    {
      fault: { operation, kind: 'status', status: 503, processed: true },
      status: 503,
      body: envelope({ statusCode: 503 }),
      deleted: true,
    },
    {
      fault: { operation, kind: 'html' },
      status: 502,
      body: matching(/^<!doctype html>/),
      deleted: false,
    },
    {
      fault: { operation, kind: 'html', status: 200, processed: true },
      status: 200,
      body: matching(/502 Bad Gateway/),
      deleted: true,
    },
    { fault: { operation, kind: 'empty' }, status: 200, body: '', deleted: false },
    { fault: { operation, kind: 'empty', status: 204 }, status: 204, body: '', deleted: false },
    {
      fault: { operation, kind: 'truncated' },
      status: 200,
      body: matching(/^\{"statusCode"/),
      deleted: true,
    },
    {
      fault: { operation, kind: 'wrongShape' },
      status: 200,
      body: { data: '?' },
      deleted: false,
    },
    { fault: { operation, kind: 'wrongShape', body: [] }, status: 200, body: [], deleted: false },
    {
      fault: { operation, kind: 'businessError', statusCode: 499, apiCode: 2210 },
      status: 200,
      body: envelope({ statusCode: 499 }),
      deleted: false,
    },
    {
      fault: { operation, kind: 'successFalse' },
      status: 200,
      body: envelope({ statusCode: 200, data: { success: false } }),
      deleted: false,
    },
    {
      fault: { operation, kind: 'nullFields' },
      status: 200,
      body: envelope({ statusCode: 200, data: { success: null } }),
      deleted: true,
    },
    {
      fault: { operation, kind: 'bodyUnder502' },
      status: 502,
      body: envelope({ statusCode: 200, data: { success: true } }),
      deleted: true,
    },
    {
      fault: { operation, kind: 'redirect', location: 'http://elsewhere.example/' },
      status: 307,
      body: '',
      deleted: false,
    },
  ]

  it.each(cases)('$fault', async ({ fault, status, body, deleted }) => {
    const { sandbox, deletion, isDeleted, lastRequest } = await start()
    sandbox.addFault(fault)
    const response = await deletion()
    expect(response.status).toBe(status)
    const text = await response.text()
    expect(parsed(text)).toEqual(body)
    expect(isDeleted()).toBe(deleted)
    expect(lastRequest()).toMatchObject({
      fault: fault.kind,
      processed: deleted,
      outcome: deleted ? 'ok' : 'not processed',
    })
  })

  it('breaks JSON off so that it can not be parsed', async () => {
    const { sandbox, deletion } = await start()
    sandbox.addFault({ operation, kind: 'truncated' })
    await expect((await deletion()).json()).rejects.toThrow(SyntaxError)
  })

  it('sends Retry-After, as seconds or as a date', async () => {
    const { sandbox, deletion } = await start()
    for (const retryAfter of [30, 'Wed, 21 Oct 2026 07:28:00 GMT']) {
      sandbox.addFault({ operation, kind: 'status', status: 429, retryAfter })
      expect((await deletion()).headers.get('retry-after')).toBe(String(retryAfter))
    }
  })

  it('nulls the fields of an answer without an envelope', async () => {
    const { sandbox } = await start()
    sandbox.addFault({ operation: 'getSystemInfo', kind: 'nullFields' })
    const response = await sandbox.fetch(`${host}/api/v3/system`)
    expect(await response.json()).toEqual({ rsa: null, sm2: null, version: null, publicIps: null })
  })

  it('treats a good token as expired', async () => {
    const { sandbox, deletion, isDeleted } = await start()
    sandbox.addFault({ operation, kind: 'expireToken' })
    const { statusCode } = sandbox.unknowns.expiredDeleteToken
    expect(await (await deletion()).json()).toMatchObject({ statusCode })
    expect(isDeleted()).toBe(false)
  })

  it('rejects a redirect where the request says so, like fetch', async () => {
    const { sandbox, deletion } = await start()
    sandbox.addFault({ operation, kind: 'redirect', location: 'http://elsewhere.example/' })
    await expect(deletion({ redirect: 'error' })).rejects.toThrow(TypeError)
  })
})

describe('lost connections', () => {
  it.each([
    ['dropBefore', false],
    ['dropAfter', true],
  ] as const)('%s: fetch rejects', async (kind, deleted) => {
    const { sandbox, deletion, isDeleted } = await start()
    sandbox.addFault({ operation, kind })
    await expect(deletion()).rejects.toThrow(new TypeError('Failed to fetch'))
    expect(isDeleted()).toBe(deleted)
  })

  it('processAfter: the answer is lost at once, and it is processed later', async () => {
    const { sandbox, deletion, isDeleted, lastRequest } = await start()
    sandbox.addFault({ operation, kind: 'processAfter', ms: 20 })
    await expect(deletion()).rejects.toThrow('Failed to fetch')
    expect(isDeleted()).toBe(false)
    expect(lastRequest()).toMatchObject({ processed: false, outcome: 'pending' })
    await expect.poll(isDeleted, { interval: 5 }).toBe(true)
    expect(lastRequest()).toMatchObject({ processed: true, outcome: 'ok' })
  })

  it('processAfter: a reset takes what was pending with it', async () => {
    const { sandbox, deletion } = await start()
    sandbox.addFault({ operation, kind: 'processAfter', ms: 10 })
    await expect(deletion()).rejects.toThrow('Failed to fetch')
    sandbox.reset()
    // A delay of its own, longer than the other, is the condition to wait for.
    sandbox.addFault({ operation: 'getSystemInfo', kind: 'delay', ms: 30 })
    await sandbox.fetch(`${host}/api/v3/system`)
    expect(sandbox.users().every(({ status }) => status === 'active')).toBe(true)
  })

  it('hang: ends when the caller gives up, or on close', async () => {
    const { sandbox, deletion, isDeleted } = await start()
    sandbox.addFault({ operation, kind: 'hang', times: 2 })
    const controller = new AbortController()
    const hanging = deletion({ signal: controller.signal })
    await expect.poll(() => sandbox.requests().length, { interval: 5 }).toBe(2)
    controller.abort(new Error('gave up'))
    await expect(hanging).rejects.toThrow('gave up')
    const other = deletion()
    await expect.poll(() => sandbox.requests().length, { interval: 5 }).toBe(3)
    sandbox.close()
    await expect(other).rejects.toThrow('Failed to fetch')
    expect(isDeleted()).toBe(false)
  })

  it('hang: ends on reset', async () => {
    const { sandbox, deletion } = await start()
    sandbox.addFault({ operation, kind: 'hang' })
    const hanging = deletion()
    await expect.poll(() => sandbox.requests().length, { interval: 5 }).toBe(2)
    sandbox.reset()
    await expect(hanging).rejects.toThrow('Failed to fetch')
  })

  it('delay: waits before it processes, and goes together with another fault', async () => {
    const { sandbox, deletion, isDeleted } = await start()
    sandbox.addFault({ operation, kind: 'delay', ms: 30 })
    sandbox.addFault({ operation, kind: 'bodyUnder502' })
    const answer = deletion()
    await expect.poll(() => sandbox.requests().at(-1)?.operation).toBe(operation)
    expect(isDeleted()).toBe(false)
    expect((await answer).status).toBe(502)
    expect(isDeleted()).toBe(true)
  })

  it('an aborted request is processed all the same, as on a real server', async () => {
    const { sandbox, deletion, isDeleted } = await start()
    sandbox.addFault({ operation, kind: 'delay', ms: 20 })
    const controller = new AbortController()
    const answer = deletion({ signal: controller.signal })
    await expect.poll(() => sandbox.requests().at(-1)?.operation, { interval: 1 }).toBe(operation)
    controller.abort()
    await expect(answer).rejects.toThrow('aborted')
    await expect.poll(isDeleted, { interval: 5 }).toBe(true)
  })

  it('sends nothing when aborted before', async () => {
    const { deletion, isDeleted } = await start()
    await expect(deletion({ signal: AbortSignal.abort() })).rejects.toThrow('aborted')
    expect(isDeleted()).toBe(false)
  })
})

describe('which requests a fault befalls', () => {
  it('the next one of its operation, as often as it says', async () => {
    const { sandbox, headers } = await start()
    const profile = async () =>
      (await sandbox.fetch(`${host}/api/v3/get-profile`, { headers })).status
    sandbox.addFault({ operation: 'getProfile', kind: 'status', status: 500, times: 2 })
    sandbox.addFault({ operation: 'deleteAccount', kind: 'status', status: 501 })
    expect([await profile(), await profile(), await profile()]).toEqual([500, 500, 200])
    sandbox.addFault({ operation: '*', kind: 'status', status: 503, times: 'always' })
    expect([await profile(), await profile()]).toEqual([503, 503])
    expect(sandbox.faults()).toMatchObject([
      { operation: 'deleteAccount', times: 1 },
      { times: 'always' },
    ])
    sandbox.clearFaults()
    expect(await profile()).toBe(200)
  })

  it.each(operationNames)('knows the operation %s', (name) => {
    const sandbox = createSandbox()
    sandbox.addFault({ operation: name, kind: 'dropBefore' })
    expect(sandbox.faults()).toHaveLength(1)
  })
})

describe('faults that are none', () => {
  it.each([
    [null, 'A fault must be an object with an operation and a kind.'],
    [{ operation: 'x', kind: 'hang' }, 'must be one of *, signIn, sendSms'],
    [{ operation: '*', kind: 'x' }, `must be one of ${faultKinds.join(', ')}.`],
    [{ operation: '*', kind: 'delay' }, 'A fault of kind delay needs the field ms.'],
    [{ operation: '*', kind: 'delay', ms: -1 }, 'The field ms of a fault has a value'],
    [{ operation: '*', kind: 'delay', ms: 3e9 }, 'The field ms of a fault has a value'],
    [{ operation: '*', kind: 'status', status: 99 }, 'The field status of a fault'],
    [{ operation: '*', kind: 'hang', ms: 1 }, 'A fault of kind hang has no field ms.'],
    [{ operation: '*', kind: 'hang', times: 0 }, 'a positive integer or "always"'],
    [{ operation: '*', kind: 'expireToken' }, 'needs the operation deleteAccount'],
  ])('%j', (fault, message) => {
    const sandbox = createSandbox()
    expect(() => sandbox.addFault(fault as never)).toThrow(message)
    expect(sandbox.faults()).toEqual([])
  })
})
