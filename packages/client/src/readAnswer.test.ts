import { afterEach, describe, expect, it, vi } from 'vitest'
import { callCaseOf, callCases, genAuthErrorOf, type CallCase } from './calls.testing.ts'
import { createGenAuthClient } from './createGenAuthClient.ts'
import { answering } from './fetches.testing.ts'
import type { GenAuthErrorCode } from './GenAuthError.ts'

afterEach(() => {
  vi.useRealTimers()
})

function call(callCase: CallCase, body: unknown, init?: ResponseInit) {
  const { fetch } = answering(body, init)
  const client = createGenAuthClient({ appHost: 'https://a.genauth.ai', appId: 'app', fetch })
  return callCase.run(client)
}

const deletion = callCaseOf('deleteAccount')
const success = { statusCode: 200, message: 'Success', data: { success: true } }
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('only the success of the contract counts as a deletion', () => {
  it.each([
    ['the plain success', success, { status: 200 }],
    ['another 2xx', success, { status: 201 }],
    ['an apiCode beside statusCode 200', { ...success, apiCode: 20001 }, {}],
    ['an apiCode of a refusal beside statusCode 200', { ...success, apiCode: '2020' }, {}],
    ['no message', { statusCode: 200, data: { success: true } }, {}],
    ['a message of null', { ...success, message: null }, {}],
    ['fields of the wrong type that only inform', { ...success, requestId: 7, apiCode: {} }, {}],
    ['unknown fields', { ...success, more: { success: false } }, {}],
    ['a content type that is not JSON', success, { headers: { 'content-type': 'text/html' } }],
    ['deep nesting elsewhere', JSON.stringify(success).replace('"Success"', nested(5_000)), {}],
  ])('resolves on %s', async (_, body, init) => {
    expect(await call(deletion, body, init)).toMatchObject({
      statusCode: 200,
      data: { success: true },
    })
  })

  const html = '<!doctype html><h1>502 Bad Gateway</h1>'
  const truncated = JSON.stringify(success).slice(0, -9)
  it.each<[string, unknown, ResponseInit, GenAuthErrorCode]>([
    ['a page under 200', html, {}, 'unexpected_answer'],
    ['a page under 404', html, { status: 404 }, 'unexpected_answer'],
    ['a page under 403', html, { status: 403 }, 'unexpected_answer'],
    ['a page under 401', html, { status: 401 }, 'signed_out'],
    ['a page under 429', html, { status: 429 }, 'rate_limited'],
    ['a page under 502', html, { status: 502 }, 'server'],
    ['an empty body', '', {}, 'unexpected_answer'],
    ['an empty body under 503', '', { status: 503 }, 'server'],
    ['no body at all', '', { status: 204 }, 'unexpected_answer'],
    ['not modified', '', { status: 304 }, 'unexpected_answer'],
    ['truncated JSON', truncated, {}, 'unexpected_answer'],
    ['JSON that is no object', '"deleted"', {}, 'unexpected_answer'],
    ['null', 'null', {}, 'unexpected_answer'],
    ['a list', [success], {}, 'unexpected_answer'],
    ['no envelope', { success: true }, {}, 'unexpected_answer'],
    ['data "?" alone', { data: '?' }, {}, 'unexpected_answer'],
    ['data "?" in the envelope', { ...success, data: '?' }, {}, 'unexpected_answer'],
    ['data of null', { ...success, data: null }, {}, 'unexpected_answer'],
    ['200 without data', { statusCode: 200, message: 'Success' }, {}, 'unexpected_answer'],
    ['success: false', { ...success, data: { success: false } }, {}, 'unexpected_answer'],
    ['success: "true"', { ...success, data: { success: 'true' } }, {}, 'unexpected_answer'],
    ['success: 1', { ...success, data: { success: 1 } }, {}, 'unexpected_answer'],
    ['success: null', { ...success, data: { success: null } }, {}, 'unexpected_answer'],
    ['success outside of data', { statusCode: 200, success: true }, {}, 'unexpected_answer'],
    ['statusCode "200"', { ...success, statusCode: '200' }, {}, 'unexpected_answer'],
    ['statusCode of null', { ...success, statusCode: null }, {}, 'unexpected_answer'],
    ['statusCode 0', { ...success, statusCode: 0 }, {}, 'unexpected_answer'],
    ['statusCode 302', { ...success, statusCode: 302 }, {}, 'unexpected_answer'],
    ['statusCode 700', { ...success, statusCode: 700 }, {}, 'unexpected_answer'],
    ['statusCode 201', { ...success, statusCode: 201 }, {}, 'unexpected_answer'],
    ['its success under 502', success, { status: 502 }, 'server'],
    ['its success under 404', success, { status: 404 }, 'unexpected_answer'],
    ['its success under 401', success, { status: 401 }, 'unexpected_answer'],
    ['deep nesting', nested(100_000), {}, 'unexpected_answer'],
  ])('rejects %s', async (_, body, init, code) => {
    const error = await genAuthErrorOf(call(deletion, body, init))
    expect(error).toMatchObject({ code, operation: 'deleteAccount' })
    expect(error.httpStatus).toBe(init.status ?? 200)
  })

  it.each([
    ['__proto__', '{"statusCode":200,"data":{"__proto__":{"success":true}}}'],
    ['constructor', '{"statusCode":200,"data":{"constructor":{"prototype":{"success":true}}}}'],
    ['the envelope in __proto__', '{"__proto__":{"statusCode":200,"data":{"success":true}}}'],
  ])('takes nothing from %s, and lets it change nothing', async (_, body) => {
    expect((await genAuthErrorOf(call(deletion, body))).code).toBe('unexpected_answer')
    const own = '{"statusCode":200,"data":{"success":true},"__proto__":{"polluted":1}}'
    const answer = await call(deletion, own)
    expect(Object.getPrototypeOf(answer)).toBe(Object.prototype)
    expect(answer).not.toHaveProperty('polluted')
    expect({}).not.toHaveProperty('success')
  })
})

describe.each(callCases)('$name', (callCase) => {
  const envelope = { statusCode: 200, message: 'Success', data: callCase.data }

  it('resolves to the answer, unknown keys kept', async () => {
    const answer = await call(callCase, { ...envelope, requestId: 'r-1', later: 'added' })
    const data = callCase.operation === 'getSystemInfo' ? envelope.data : { ...envelope }
    expect(answer).toMatchObject(data as object)
    if (callCase.operation !== 'getSystemInfo') {
      expect(answer).toMatchObject({ requestId: 'r-1', later: 'added' })
    }
  })

  it.each<[string, unknown, ResponseInit, GenAuthErrorCode]>([
    ['a page', '<html>', {}, 'unexpected_answer'],
    ['nothing', '', {}, 'unexpected_answer'],
    ['truncated JSON', '{"statusCode":200,"da', {}, 'unexpected_answer'],
    ['the shape of something else', { data: '?' }, {}, 'unexpected_answer'],
    ['a list', [], {}, 'unexpected_answer'],
    ['its success under 502', { ...envelope }, { status: 502 }, 'server'],
    ['its success under 400', { ...envelope }, { status: 400 }, 'unexpected_answer'],
    ['a refusal under 200', { statusCode: 499 }, {}, 'rejected'],
    ['a refusal under 400', { statusCode: 400 }, { status: 400 }, 'rejected'],
    ['a dead login', { statusCode: 401, apiCode: 2020 }, {}, 'signed_out'],
  ])('rejects %s', async (_, body, init, code) => {
    const error = await genAuthErrorOf(call(callCase, body, init))
    expect(error).toMatchObject({ code, operation: callCase.operation })
  })
})

describe('answers whose data is wrong', () => {
  it.each([
    ['getProfile', undefined],
    ['getProfile', null],
    ['getProfile', {}],
    ['getProfile', { userId: '' }],
    ['getProfile', { userId: 7 }],
    ['getProfile', { userId: 'u1', email: { address: 'x' } }],
    ['getSecurityLevel', undefined],
    ['getSecurityLevel', { passwordSet: 'yes' }],
    ['getSecurityLevel', {}],
    ['getSecurityLevel', { passwordSet: null, emailBinded: null, phoneBinded: null }],
    ['verifyDeleteAccountRequest', undefined],
    ['verifyDeleteAccountRequest', { tokenExpiresIn: 60 }],
    ['verifyDeleteAccountRequest', { deleteAccountToken: '' }],
    ['verifyDeleteAccountRequest', { deleteAccountToken: null, tokenExpiresIn: null }],
    ['getSystemInfo', undefined],
    ['getSystemInfo', { rsa: 'key' }],
    ['getSystemInfo', { rsa: { publicKey: 7 } }],
  ] as const)('%s rejects %j', async (operation, data) => {
    const error = await genAuthErrorOf(call(callCaseOf(operation), { statusCode: 200, data }))
    expect(error.code).toBe('unexpected_answer')
  })

  it('says where and what was expected, but not what was there', async () => {
    const body = { statusCode: 200, data: { userId: 'u1', email: { hidden: 'inside' } } }
    const error = await genAuthErrorOf(call(callCaseOf('getProfile'), body))
    expect(error.message).toContain('email should be string')
    expect(error.cause).toMatchObject({ name: 'SchemaError' })
    expect(`${error.message} ${String(error.cause)}`).not.toMatch(/hidden|inside/)
  })

  it.each([
    [{ email: null, phone: null, name: null }],
    [{ passwordSet: null, emailBinded: true, phoneBinded: null }],
  ])('takes %j: null is as good as absent', async (fields) => {
    const operation = 'email' in fields ? 'getProfile' : 'getSecurityLevel'
    const body = { statusCode: 200, data: { userId: 'u1', ...fields } }
    expect(await call(callCaseOf(operation), body)).toMatchObject({ data: fields })
  })

  it('does not take a token for one that lives for ever', async () => {
    const data = { deleteAccountToken: 't', tokenExpiresIn: 1e12 }
    const answer = await call(callCaseOf('verifyDeleteAccountRequest'), { statusCode: 200, data })
    expect(answer).toMatchObject({ data: { tokenExpiresIn: 3600 } })
  })

  it.each([undefined, null, 0, -5])('takes a tokenExpiresIn of %s for 60', async (seconds) => {
    const data = { deleteAccountToken: 't', tokenExpiresIn: seconds }
    const answer = await call(callCaseOf('verifyDeleteAccountRequest'), { statusCode: 200, data })
    expect(answer).toMatchObject({ data: { deleteAccountToken: 't', tokenExpiresIn: 60 } })
  })
})

describe('system keys', () => {
  const system = callCaseOf('getSystemInfo')
  const keys = { rsa: { publicKey: 'a-key' }, sm2: null, version: {}, publicIps: [] }

  it.each([
    ['bare', keys],
    ['enveloped', { statusCode: 200, message: '', data: keys }],
  ])('are read %s', async (_, body) => {
    expect(await call(system, body)).toEqual(keys)
  })

  it.each([
    ['JSON of something else', { error: 'not here' }, 200, 'unexpected_answer'],
    ['an empty object', {}, 200, 'unexpected_answer'],
    ['a bare key of the wrong shape', { rsa: { publicKey: [] } }, 200, 'unexpected_answer'],
    ['bare keys under 502', keys, 502, 'server'],
    ['bare keys under 404', keys, 404, 'unexpected_answer'],
  ])('are not read from %s', async (_, body, status, code) => {
    expect((await genAuthErrorOf(call(system, body, { status }))).code).toBe(code)
  })
})

describe('what an error tells', () => {
  it('has the facts of the answer', async () => {
    const body = { statusCode: 403, apiCode: 1576, requestId: 'r-77', message: 'No access.' }
    const error = await genAuthErrorOf(call(deletion, body, { status: 403 }))
    expect(error).toMatchObject({
      code: 'forbidden',
      operation: 'deleteAccount',
      httpStatus: 403,
      statusCode: 403,
      apiCode: 1576,
      requestId: 'r-77',
      serverMessage: 'No access.',
    })
    expect(error.message).toBe(
      'deleteAccount failed: forbidden (HTTP 403, statusCode 403, apiCode 1576).',
    )
  })

  it('reads an apiCode that comes as a string', async () => {
    const error = await genAuthErrorOf(call(deletion, { statusCode: 499, apiCode: '2004' }))
    expect(error).toMatchObject({ code: 'user_not_found', apiCode: 2004 })
  })

  it.each([['20x4'], [''], [null], [{}], [[2004]], [true]])(
    'does without an apiCode of %j',
    async (apiCode) => {
      const error = await genAuthErrorOf(call(deletion, { statusCode: 499, apiCode }))
      expect(error).toMatchObject({ code: 'rejected', apiCode: undefined })
    },
  )

  it('cuts a message of a megabyte at 300 characters', async () => {
    const body = { statusCode: 400, message: 'm'.repeat(1_000_000), requestId: 'r'.repeat(1_000) }
    const error = await genAuthErrorOf(call(deletion, body))
    expect(error.serverMessage).toBe(`${'m'.repeat(299)}…`)
    expect(error.requestId).toBeUndefined()
    expect(error.message.length).toBeLessThan(200)
  })

  it('keeps a message of 300 characters whole', async () => {
    const message = 'm'.repeat(300)
    const error = await genAuthErrorOf(call(deletion, { statusCode: 400, message }))
    expect(error.serverMessage).toBe(message)
  })

  it('has no message where the server sent none', async () => {
    const error = await genAuthErrorOf(call(deletion, { statusCode: 400, message: { en: 'No' } }))
    expect(error.serverMessage).toBeUndefined()
  })
})

describe('when to try again', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  const sms = callCaseOf('sendSms')
  async function errorOf(body: unknown, status: number, retryAfter?: string) {
    vi.useFakeTimers({ now })
    const headers = retryAfter === undefined ? undefined : { 'retry-after': retryAfter }
    return genAuthErrorOf(call(sms, body, { status, ...(headers && { headers }) }))
  }

  it.each([
    ['30', 30_000],
    ['0', 0],
    [' 7 ', 7_000],
    ['86400', 86_400_000],
    ['Sun, 22 Nov 2026 12:02:00 GMT', 120_000],
  ])('a rate limit with Retry-After %j says so', async (retryAfter, wait) => {
    const error = await errorOf({ statusCode: 429 }, 429, retryAfter)
    expect(error).toMatchObject({ code: 'rate_limited', retryAt: now + wait })
  })

  it.each([
    ['in a moment'],
    ['-5'],
    ['1e3'],
    ['86401'],
    ['315360000'],
    ['99999999999999999999999'],
    ['Sun, 22 Nov 2026 11:59:00 GMT'],
    ['Sun, 22 Nov 2036 12:00:00 GMT'],
    [''],
  ])('a rate limit with Retry-After %j does not guess', async (retryAfter) => {
    const error = await errorOf({ statusCode: 429 }, 429, retryAfter)
    expect(error).toMatchObject({ code: 'rate_limited', retryAt: undefined })
  })

  it.each([
    ['in the envelope only', { statusCode: 429 }, 200],
    ['without an envelope', '<html>', 429],
  ])('a rate limit %s is one too', async (_, body, status) => {
    expect(await errorOf(body, status)).toMatchObject({ code: 'rate_limited', retryAt: undefined })
    expect(await errorOf(body, status, '9')).toMatchObject({ retryAt: now + 9_000 })
  })

  it.each([
    [2080, 200],
    [4004, 200],
    [4004, 429],
    ['2080', 429],
  ])('a code asked for too soon (%s under HTTP %i) has its minute', async (apiCode, status) => {
    const body = { statusCode: 429, apiCode }
    expect(await errorOf(body, status)).toMatchObject({ code: 'too_soon', retryAt: now + 60_000 })
    expect(await errorOf(body, status, '20')).toMatchObject({ retryAt: now + 20_000 })
    expect(await errorOf(body, status, 'soon')).toMatchObject({ retryAt: now + 60_000 })
  })

  it('no other refusal has one', async () => {
    expect((await errorOf({ statusCode: 499 }, 200, '30')).retryAt).toBeUndefined()
  })
})
