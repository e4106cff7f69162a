import { inspect } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { callCases, genAuthErrorOf, secretCores, secrets, type CallCase } from './calls.testing.ts'
import { createGenAuthClient } from './createGenAuthClient.ts'
import { answering, recordingFetch, silentFetch, stallingBody } from './fetches.testing.ts'
import type { GenAuthClientOptions, RequestOptions } from './GenAuthClient.ts'
import { GenAuthError } from './GenAuthError.ts'
import { scrub } from './scrub.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** Every text that can be reached from a value: names and values, own and inherited, of symbols too. */
function textsOf(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'symbol') return [value.toString()]
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
    return [String(value)]
  }
  if (seen.has(value)) return []
  seen.add(value)
  const texts = textsOf(Object.getPrototypeOf(value), seen)
  for (const key of Reflect.ownKeys(value)) {
    texts.push(String(key))
    try {
      texts.push(...textsOf(Reflect.get(value, key), seen))
    } catch {
      // A getter that wants another receiver.
    }
  }
  return texts
}

/** Whatever a logger, a reporter or a curious host may make of an error. */
function everythingOf(error: Error): string {
  return [
    ...textsOf(error),
    String(error),
    error.stack,
    JSON.stringify(error),
    JSON.stringify(Object.entries(error)),
    inspect(error, { showHidden: true, depth: Infinity, getters: true, maxStringLength: null }),
  ].join('\n')
}

function expectNoSecrets(error: Error) {
  const everything = everythingOf(error)
  for (const core of secretCores) expect(everything).not.toContain(core)
  return everything
}

/** All that is secret, as a careless server, proxy or `fetch` might repeat it. */
const echo = `${Object.values(secrets).join(' / ')} ${JSON.stringify(secrets)} Bearer ${secrets.accessToken}`

const clientWith = (options: Partial<GenAuthClientOptions>) =>
  createGenAuthClient({ appHost: 'https://a.genauth.ai', appId: 'app', ...options })

const { accessToken } = secrets

/** Only what a call has sent can be taken out of an answer: the other secrets it does not know. */
function sentBy(callCase: CallCase): string {
  const sent = [accessToken]
  if (callCase.name.endsWith('by password')) sent.push(secrets.password)
  else if (callCase.operation === 'verifyDeleteAccountRequest') sent.push(secrets.passCode)
  if (callCase.operation === 'deleteAccount') sent.push(secrets.deleteAccountToken)
  return `${sent.join(' / ')} ${JSON.stringify(sent)} Bearer ${accessToken}`
}

type Source = [string, Partial<GenAuthClientOptions>, RequestOptions]

/** How the token comes to the call: given to it, or from the host, which the system call never asks. */
function sourcesOf(callCase: CallCase): Source[] {
  const given: Source = ['given', {}, { accessToken }]
  if (callCase.operation === 'getSystemInfo') return [given]
  return [given, ['asked for', { getAccessToken: () => accessToken }, {}]]
}

describe.each(callCases)('no secret is in an error of $name', (callCase) => {
  describe.each(sourcesOf(callCase))('whose access token is %s', (_, options, requestOptions) => {
    const failing = (fetch: typeof globalThis.fetch, more?: RequestOptions) =>
      genAuthErrorOf(
        callCase.run(clientWith({ ...options, fetch }), { ...requestOptions, ...more }),
      )

    it.each(['fetch failed', echo])('when the network fails', async (message) => {
      const { fetch } = recordingFetch((request) => {
        const reason = new TypeError(message, { cause: new Error(echo, { cause: request }) })
        throw Object.assign(reason, { request, options: { body: echo } })
      })
      const error = await failing(fetch)
      expect(error.code).toBe('network')
      expectNoSecrets(error)
    })

    it.each(['before', 'after'])('when it takes too long, %s the headers', async (moment) => {
      vi.useFakeTimers()
      const stalled = recordingFetch(() => new Response(stallingBody(echo)))
      const { fetch } = moment === 'before' ? silentFetch() : stalled
      const failed = failing(fetch)
      await vi.advanceTimersByTimeAsync(callCase.timeout)
      expect((await failed).code).toBe('timeout')
      expectNoSecrets(await failed)
    })

    it('when it is aborted', async () => {
      const controller = new AbortController()
      const { fetch, requests } = silentFetch()
      const failed = failing(fetch, { signal: controller.signal })
      await vi.waitFor(() => expect(requests).toHaveLength(1))
      controller.abort(new Error(echo))
      expect((await failed).code).toBe('aborted')
      expectNoSecrets(await failed)
    })

    it.each([200, 400, 401, 404, 429, 502])(
      'when a page under HTTP %i repeats them',
      async (status) => {
        const { fetch } = answering(`<h1>${echo}</h1>`, { status })
        const error = await failing(fetch)
        expect(error.httpStatus).toBe(status)
        expectNoSecrets(error)
      },
    )

    it.each([200, 400, 403, 500])('when a refusal under HTTP %i repeats them', async (status) => {
      const sent = sentBy(callCase)
      const body = {
        statusCode: 499,
        message: `No: ${sent}`,
        requestId: accessToken,
        apiCode: sent,
      }
      const { fetch } = answering(body, { status })
      const error = await failing(fetch)
      expect(error.serverMessage).toMatch(/^No: •••/)
      expect(error.requestId).toBe('•••')
      expectNoSecrets(error)
    })

    const sent = sentBy(callCase)
    const wrongShapes = [
      ['the envelope', { statusCode: sent, message: sent, [sent]: sent }],
      ['the data', { statusCode: 200, message: sent, requestId: sent, data: sent }],
      [
        'the fields',
        {
          statusCode: 200,
          message: sent,
          data: {
            [sent]: sent,
            userId: [sent],
            passwordSet: sent,
            success: sent,
            deleteAccountToken: [sent],
            rsa: sent,
          },
        },
      ],
    ] as const
    // A code that was sent is sent, whatever the data: there is no error to look at.
    const isSending = callCase.operation.startsWith('send')

    it.each(isSending ? wrongShapes.slice(0, 1) : wrongShapes)(
      'when %s of a wrong shape repeat them',
      async (_where, body) => {
        const { fetch } = answering(body)
        const error = await failing(fetch)
        expect(error.code).toBe('unexpected_answer')
        expectNoSecrets(error)
      },
    )
  })

  it('whose access token the host has put into a header of its own', async () => {
    const body = { statusCode: 401, message: `Not ${accessToken}`, requestId: accessToken }
    for (const authorization of [accessToken, `Bearer ${accessToken}`]) {
      const { fetch } = answering(body)
      const client = clientWith({ fetch, headers: { Authorization: authorization } })
      const error = await genAuthErrorOf(callCase.run(client))
      expect(error.serverMessage).toBe('Not •••')
      expectNoSecrets(error)
    }
  })

  it('whose access token is refused for its form', async () => {
    const { fetch } = answering('')
    const bad = { accessToken: `Bearer ${accessToken}` }
    const error = await genAuthErrorOf(callCase.run(clientWith({ fetch }), bad))
    expect(error.code).toBe('invalid_options')
    expectNoSecrets(error)
  })
})

it('no secret is in the error of a getAccessToken that fails with the token in its own', async () => {
  const reason = Object.assign(new Error(echo, { cause: echo }), { echo })
  const client = clientWith({ getAccessToken: () => Promise.reject(reason) })
  const error = await genAuthErrorOf(client.getProfile())
  expect(error.code).toBe('signed_out')
  expectNoSecrets(error)
})

describe('no secret is in an error of encryptPassword', () => {
  const verify = callCases.find(({ name }) => name.endsWith('by password'))
  const keys = { rsa: { publicKey: 'a-key' } }

  it.each([
    [
      'throws it',
      () => {
        throw Object.assign(new Error(echo, { cause: echo }), { echo })
      },
    ],
    ['rejects with it', () => Promise.reject(new RangeError(echo))],
    [
      'throws it bare',
      () => {
        // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- what hosts do
        throw echo
      },
    ],
    ['gives it in an object', () => ({ echo }) as unknown as string],
  ])('that %s', async (_, encryptPassword) => {
    const { fetch } = answering(keys)
    const error = await genAuthErrorOf(
      verify?.run(clientWith({ fetch, encryptPassword })) ?? Promise.resolve(),
    )
    expect(error.code).toBe('encryption_failed')
    expectNoSecrets(error)
  })

  it('nor is the encrypted password or the plain one, when the server repeats them', async () => {
    const { fetch } = recordingFetch(({ url }) =>
      Response.json(
        url.endsWith('/system')
          ? keys
          : { statusCode: 499, message: `No: sekretPassword2==, ${secrets.password}` },
      ),
    )
    const client = clientWith({ fetch, encryptPassword: () => 'sekretPassword2==' })
    const error = await genAuthErrorOf(verify?.run(client) ?? Promise.resolve())
    expect(error.serverMessage).toBe('No: •••, •••')
    expectNoSecrets(error)
  })
})

describe('a server text', () => {
  it('loses all of a secret that holds another', () => {
    expect(scrub('got abc.secret.xyz', ['secret', 'abc.secret.xyz'])).toBe('got •••')
  })

  it('loses a secret that a cut would have halved', () => {
    const secret = `begin-${'x'.repeat(400)}-end`
    expect(scrub(secret.repeat(30), [secret])).toBe('•••'.repeat(30))
  })

  it('loses a secret that it quotes as JSON', () => {
    expect(scrub('in {"password":"a\\"b"}', ['a"b'])).toBe('in {"password":"•••"}')
  })

  it('stays as it is without secrets, and with empty ones', () => {
    expect(scrub('as it is', [])).toBe('as it is')
    expect(scrub('as it is', ['', undefined as unknown as string])).toBe('as it is')
  })
})

describe('the walk itself', () => {
  it.each([
    ['a property', Object.assign(new Error('x'), { a: { b: [secrets.password] } })],
    ['a hidden property', Object.defineProperty(new Error('x'), 'h', { value: accessToken })],
    ['a symbol', Object.assign(new Error('x'), { [Symbol(secrets.passCode)]: 1 })],
    ['a cause of a cause', new Error('x', { cause: new Error('y', { cause: new Error(echo) }) })],
    [
      'an inherited getter',
      new (class extends Error {
        get hidden() {
          return this.message.length > 0 ? secrets.deleteAccountToken : ''
        }
      })('x'),
    ],
  ])('finds a secret in %s', (_, error) => {
    expect(() => expectNoSecrets(error)).toThrow('not to contain')
  })

  it('sees what an error is meant to tell', () => {
    const error = new GenAuthError({ code: 'rejected', message: 'A.', requestId: 'r-9' })
    expect(expectNoSecrets(error)).toContain('r-9')
  })
})
