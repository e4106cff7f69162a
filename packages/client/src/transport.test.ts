import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { callCaseOf, callCases, genAuthErrorOf } from './calls.testing.ts'
import { createGenAuthClient } from './createGenAuthClient.ts'
import { answering, recordingFetch, silentFetch, stallingBody } from './fetches.testing.ts'
import type { GenAuthClientOptions } from './GenAuthClient.ts'

const appHost = 'https://a.genauth.ai'
const appId = 'app-1'

const clientWith = (options: Partial<GenAuthClientOptions>) =>
  createGenAuthClient({ appHost, appId, ...options })

const profile = callCaseOf('getProfile')
const never = new Promise<never>(() => {})

describe.each(callCases)('$name', (callCase) => {
  const success = { statusCode: 200, message: 'Success', data: callCase.data }

  it('sends one request, guarded against redirects, caches, referrers and cookies', async () => {
    const { fetch, requests } = answering(success)
    await callCase.run(clientWith({ fetch }))
    expect(requests).toHaveLength(1)
    const { method, url } = requests[0] ?? {}
    expect({ method, url }).toEqual({
      method: callCase.method,
      url: `${appHost}${callCase.path}`,
    })
    const { redirect, cache, referrerPolicy, credentials } = requests[0]?.request ?? {}
    expect({ redirect, cache, referrerPolicy, credentials }).toEqual({
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
    })
  })

  it.each([400, 401, 408, 413, 429, 500, 502, 503, 504])(
    'never repeats a request after HTTP %i',
    async (status) => {
      vi.useFakeTimers()
      const headers = { 'retry-after': '1' }
      const { fetch } = answering('{"statusCode":503}', { status, headers })
      const failed = genAuthErrorOf(callCase.run(clientWith({ fetch })))
      await vi.runAllTimersAsync()
      await failed
      expect(fetch).toHaveBeenCalledOnce()
    },
  )

  it.each([
    new TypeError('Failed to fetch'),
    new TypeError('fetch failed'),
    new TypeError('terminated'),
    new Error('of a proxy'),
    'no error at all',
  ])('never repeats a request after a failure of the network: %s', async (reason) => {
    vi.useFakeTimers()
    const { fetch } = recordingFetch(() => Promise.reject(reason))
    const failed = genAuthErrorOf(callCase.run(clientWith({ fetch })))
    await vi.runAllTimersAsync()
    expect(await failed).toMatchObject({
      code: 'network',
      operation: callCase.operation,
      httpStatus: undefined,
      statusCode: undefined,
    })
    expect(fetch).toHaveBeenCalledOnce()
  })

  it('gives up in its time, not before, and ends the request', async () => {
    vi.useFakeTimers()
    const { fetch, requests } = silentFetch()
    const settled = vi.fn<(error: unknown) => void>()
    const failed = genAuthErrorOf(callCase.run(clientWith({ fetch }))).then(settled)
    await vi.advanceTimersByTimeAsync(callCase.timeout - 1)
    expect(settled).not.toHaveBeenCalled()
    expect(requests[0]?.request.signal.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await failed
    const { operation } = callCase
    expect(settled).toHaveBeenCalledWith(expect.objectContaining({ code: 'timeout', operation }))
    expect(requests[0]?.request.signal.aborted).toBe(true)
    expect(fetch).toHaveBeenCalledOnce()
  })

  it('gives up in the same time where the body stalls after late headers', async () => {
    vi.useFakeTimers()
    const late = callCase.timeout / 2
    const { fetch, requests } = recordingFetch(
      () =>
        new Promise((resolve) => {
          setTimeout(() => resolve(new Response(stallingBody('{"statusCode":200,'))), late)
        }),
    )
    const settled = vi.fn<(error: unknown) => void>()
    const failed = genAuthErrorOf(callCase.run(clientWith({ fetch }))).then(settled)
    await vi.advanceTimersByTimeAsync(callCase.timeout - 1)
    expect(settled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await failed
    expect(settled).toHaveBeenCalledWith(expect.objectContaining({ code: 'timeout' }))
    expect(requests[0]?.request.signal.aborted).toBe(true)
  })

  it('is aborted by its signal, and ends the request', async () => {
    const { fetch, requests } = silentFetch()
    const controller = new AbortController()
    const failed = genAuthErrorOf(
      callCase.run(clientWith({ fetch }), { signal: controller.signal }),
    )
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    controller.abort(new Error('why is nobody’s business'))
    expect(await failed).toMatchObject({ code: 'aborted', operation: callCase.operation })
    expect(requests[0]?.request.signal.aborted).toBe(true)
  })

  it('sends nothing when aborted before', async () => {
    const { fetch } = answering(success)
    const getAccessToken = vi.fn<() => string>(() => 'token')
    const client = clientWith({ fetch, getAccessToken })
    const failed = genAuthErrorOf(callCase.run(client, { signal: AbortSignal.abort() }))
    expect((await failed).code).toBe('aborted')
    expect(getAccessToken).not.toHaveBeenCalled()
    expect(fetch).not.toHaveBeenCalled()
  })

  it('is aborted where the fetch of the host does not listen', async () => {
    const { fetch, requests } = recordingFetch(() => never)
    const controller = new AbortController()
    const failed = genAuthErrorOf(
      callCase.run(clientWith({ fetch }), { signal: controller.signal }),
    )
    await vi.waitFor(() => expect(requests).toHaveLength(1))
    controller.abort()
    expect((await failed).code).toBe('aborted')
  })

  it('is sent with the token of the call, or with none', async () => {
    const { fetch, requests } = answering(success)
    const getAccessToken = vi.fn<() => string>(() => 'asked')
    const client = clientWith({ fetch, getAccessToken })
    await callCase.run(client, { accessToken: 'given' })
    await callCase.run(client, { accessToken: null })
    expect(requests.map(({ request }) => request.headers.get('authorization'))).toEqual([
      'Bearer given',
      null,
    ])
    expect(getAccessToken).not.toHaveBeenCalled()
  })

  it.each(['', 'Bearer x', 'a\nb', 'a\r\nx-evil: 1', ' a', 'a\u00a0', 'ключ', 'a\u0000'])(
    'refuses the access token %j before anything is sent',
    async (accessToken) => {
      const { fetch } = answering(success)
      const error = await genAuthErrorOf(callCase.run(clientWith({ fetch }), { accessToken }))
      expect(error).toMatchObject({ code: 'invalid_options', httpStatus: undefined })
      expect(error.message).toMatch(/^The access token must be the text of the token alone: .+\.$/)
      expect(fetch).not.toHaveBeenCalled()
    },
  )
})

describe.each(callCases.filter(({ operation }) => operation !== 'getSystemInfo'))(
  'without a token of its own, $name',
  (callCase) => {
    const success = { statusCode: 200, data: callCase.data }

    it('asks getAccessToken once', async () => {
      const { fetch, requests } = answering(success)
      const getAccessToken = vi.fn<() => Promise<string>>(async () => 'asked')
      await callCase.run(clientWith({ fetch, getAccessToken }))
      await callCase.run(clientWith({ fetch, getAccessToken }), { accessToken: undefined })
      expect(getAccessToken).toHaveBeenCalledTimes(2)
      expect(requests.map(({ request }) => request.headers.get('authorization'))).toEqual([
        'Bearer asked',
        'Bearer asked',
      ])
    })

    it.each([undefined, null])('sends none when getAccessToken gives %s', async (token) => {
      const { fetch, requests } = answering(success)
      await callCase.run(clientWith({ fetch, getAccessToken: () => token }))
      expect(requests[0]?.request.headers.has('authorization')).toBe(false)
    })

    it.each(['', 'Bearer x', 'a\nb'])('refuses a getAccessToken that gives %j', async (token) => {
      const { fetch } = answering(success)
      const failed = callCase.run(clientWith({ fetch, getAccessToken: () => token }))
      expect((await genAuthErrorOf(failed)).code).toBe('invalid_options')
      expect(fetch).not.toHaveBeenCalled()
    })

    it('is signed out when getAccessToken fails, and tells nothing of its error', async () => {
      const { fetch } = answering(success)
      const reason = Object.assign(new RangeError('inside'), {
        code: 'inside',
        name: 'GenAuthError',
      })
      const throwing = () => {
        throw reason
      }
      for (const getAccessToken of [throwing, () => Promise.reject(reason)]) {
        const error = await genAuthErrorOf(callCase.run(clientWith({ fetch, getAccessToken })))
        expect(error.code).toBe('signed_out')
        expect(error.message).toBe('getAccessToken threw instead of returning an access token.')
        expect(error.cause).not.toBe(reason)
        expect(`${error.stack} ${String(error.cause)}`).not.toContain('inside')
      }
      expect(fetch).not.toHaveBeenCalled()
    })

    it('is aborted where getAccessToken hangs, and sends nothing later', async () => {
      const { fetch } = answering(success)
      const controller = new AbortController()
      const token = Promise.withResolvers<string>()
      const client = clientWith({ fetch, getAccessToken: () => token.promise })
      const failed = genAuthErrorOf(callCase.run(client, { signal: controller.signal }))
      controller.abort()
      expect((await failed).code).toBe('aborted')
      token.resolve('late')
      // Another call, which takes as many turns, is through: the first would have been too.
      await callCase.run(clientWith({ fetch, getAccessToken: () => token.promise }))
      expect(fetch).toHaveBeenCalledOnce()
    })
  },
)

describe('getSystemInfo', () => {
  const system = callCaseOf('getSystemInfo')

  it('sends no token, so that a dead login does not stand in its way', async () => {
    const { fetch, requests } = answering(system.data)
    const getAccessToken = vi.fn<() => string>(() => 'token')
    const client = clientWith({ fetch, getAccessToken })
    await client.getSystemInfo()
    await client.getSystemInfo({})
    await client.getSystemInfo({ accessToken: undefined })
    expect(requests.map(({ request }) => request.headers.has('authorization'))).toEqual([
      false,
      false,
      false,
    ])
    expect(getAccessToken).not.toHaveBeenCalled()
  })
})

describe('client.getAccessToken', () => {
  it('gives the token of the host, or null', async () => {
    expect(await clientWith({ getAccessToken: () => 'token' }).getAccessToken()).toBe('token')
    expect(await clientWith({ getAccessToken: () => undefined }).getAccessToken()).toBeNull()
    expect(await clientWith({}).getAccessToken()).toBeNull()
  })

  it('rejects, and never throws, when the host does', async () => {
    const client = clientWith({
      getAccessToken: () => {
        throw new Error('inside')
      },
    })
    expect((await genAuthErrorOf(client.getAccessToken())).code).toBe('signed_out')
  })

  it('refuses what is no text', async () => {
    const getAccessToken = () => ({ token: 'x' }) as unknown as string
    expect((await genAuthErrorOf(clientWith({ getAccessToken }).getAccessToken())).code).toBe(
      'invalid_options',
    )
  })
})

describe('headers', () => {
  async function headersOf(options: Partial<GenAuthClientOptions>) {
    const { fetch, requests } = answering({ statusCode: 200, data: profile.data })
    await profile.run(clientWith({ fetch, getAccessToken: () => 'token', ...options }))
    return Object.fromEntries(requests[0]?.request.headers ?? [])
  }

  it('are the app id and the token, and no other that CORS would have to allow', async () => {
    expect(await headersOf({})).toEqual({
      accept: 'application/json',
      authorization: 'Bearer token',
      'x-genauth-app-id': appId,
    })
  })

  it('and the content type where there is a body', async () => {
    const { fetch, requests } = answering({ statusCode: 200 })
    await callCaseOf('sendEmail').run(clientWith({ fetch }))
    expect(Object.fromEntries(requests[0]?.request.headers ?? [])).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'x-genauth-app-id': appId,
    })
  })

  it.each([
    ['https://a.genauth.ai', 'x-genauth-'],
    ['https://A.GenAuth.AI/tenant', 'x-genauth-'],
    ['https://genauth.ai', 'x-genauth-'],
    ['https://a.authing.cn', 'x-authing-'],
    ['https://accounts.example.com', 'x-authing-'],
    ['https://notgenauth.ai', 'x-authing-'],
    ['https://genauth.ai.example.com', 'x-authing-'],
    ['http://localhost:4000', 'x-authing-'],
  ])('on %s begin with %s', async (host, prefix) => {
    const headers = await headersOf({ appHost: host, userPoolId: 'pool-1' })
    expect(headers).toMatchObject({
      [`${prefix}app-id`]: appId,
      [`${prefix}userpool-id`]: 'pool-1',
    })
    expect(Object.keys(headers)).toHaveLength(4)
  })

  it('take the prefix that they are told', async () => {
    expect(await headersOf({ headerPrefix: 'authing' })).toHaveProperty('x-authing-app-id', appId)
    const elsewhere = { appHost: 'https://a.example.com', headerPrefix: 'genauth' } as const
    expect(await headersOf(elsewhere)).toHaveProperty('x-genauth-app-id', appId)
  })

  it('of the host come along, and win whatever their case', async () => {
    const headers = {
      'X-GenAuth-App-Id': 'other-app',
      Authorization: 'raw-token',
      'x-authing-lang': 'zh-CN',
    }
    expect(await headersOf({ headers })).toEqual({
      accept: 'application/json',
      authorization: 'raw-token',
      'x-authing-lang': 'zh-CN',
      'x-genauth-app-id': 'other-app',
    })
  })
})

describe('cookies', () => {
  it.each(['include', 'same-origin', 'omit'] as const)('go along when asked: %s', async (mode) => {
    const { fetch, requests } = answering({ statusCode: 200, data: profile.data })
    await profile.run(clientWith({ fetch, credentials: mode }))
    expect(requests[0]?.request.credentials).toBe(mode)
  })
})

describe('fetch', () => {
  it('of the host is called bare: the browser’s own is no method of another object', async () => {
    const receivers: unknown[] = []
    function fetch(this: unknown) {
      receivers.push(this)
      return Promise.resolve(Response.json({ statusCode: 200, data: profile.data }))
    }
    await profile.run(clientWith({ fetch }))
    expect(receivers).toEqual([undefined])
  })

  describe('of the page', () => {
    beforeEach(() => {
      const { fetch } = answering({ statusCode: 200, data: { userId: 'patched' } })
      vi.stubGlobal('fetch', fetch)
    })
    afterEach(() => {
      vi.unstubAllGlobals()
    })

    it('is the one at the time of the call, so that mocks and tracers are used', async () => {
      const client = clientWith({})
      expect(await client.getProfile()).toMatchObject({ data: { userId: 'patched' } })
    })
  })

  it.each([
    [
      'throws',
      () => {
        throw new TypeError('not even a promise')
      },
    ],
    ['gives nothing', () => Promise.resolve(undefined as unknown as Response)],
  ])('that %s is a failure of the network', async (_, fetch) => {
    expect((await genAuthErrorOf(profile.run(clientWith({ fetch })))).code).toBe('network')
  })

  it('whose body breaks off is a failure of the network', async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(new TypeError('terminated')),
    })
    const { fetch } = recordingFetch(() => new Response(body))
    expect((await genAuthErrorOf(profile.run(clientWith({ fetch })))).code).toBe('network')
  })
})

afterEach(() => {
  vi.useRealTimers()
})
