import { createGenAuthClient, type Step } from '@farewell/ui'
import { createSandbox, sampleUsers, type Sandbox } from '@farewell/sandbox'
import { serveSandbox } from '@farewell/sandbox/node'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { bffProxy } from './bffProxy.ts'
import { keepData, recordErasure, takeDue } from './erasureServer.ts'
import { explain } from './explain.ts'
import { startFlow } from './flowOutsideReact.ts'
import { callsAtWork, deleteWithToken } from './mutationOptions.ts'
import { sandbox as overHttp } from './overHttp.ts'

const userIdOf = (username: string): string =>
  sampleUsers.find((user) => user.username === username)?.userId ?? ''

function clientOf(sandbox: Sandbox, username = 'ada') {
  const accessToken = sandbox.signIn(userIdOf(username))
  return createGenAuthClient({
    appHost: 'https://sandbox.example',
    appId: 'my-app',
    getAccessToken: () => accessToken,
    fetch: sandbox.fetch,
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('hooks', () => {
  test('the option factory deletes outside of React', async () => {
    const sandbox = createSandbox()
    const client = clientOf(sandbox)
    await client.sendEmail({ email: 'ada@example.com', channel: 'CHANNEL_DELETE_ACCOUNT' })
    const { data } = await client.verifyDeleteAccountRequest({
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: {
        email: 'ada@example.com',
        passCode: sandbox.inbox()[0]?.code ?? '',
      },
    })
    const queryClient = new QueryClient()
    const deleted = deleteWithToken(queryClient, client, data.deleteAccountToken)
    expect(callsAtWork(queryClient)).toBe(1)
    expect(await deleted).toBe(true)
    expect(callsAtWork(queryClient)).toBe(0)
  })

  test('the flow runs without React', async () => {
    const seen: Step['step'][] = []
    const { flow, stop } = startFlow(clientOf(createSandbox()), ({ step }) => seen.push(step))
    await expect.poll(() => flow.getSnapshot().step).toBe('review')
    expect(seen).toEqual(['loading', 'review'])
    stop()
    flow.close()
  })

  test('an error has words', () => {
    expect(explain('offline')).toMatch(/connection/)
    expect(explain('server')).toMatch(/try again/i)
  })
})

describe('the server’s part', () => {
  const erasures = (sandbox: Sandbox) => ({
    dueAt: new Map<string, number>(),
    appHost: 'https://sandbox.example',
    appId: 'my-app',
    fetch: sandbox.fetch,
  })
  const post = (authorization: string) =>
    new Request('https://app.example/api/erasures', { method: 'POST', headers: { authorization } })

  test('records whose data is to be erased, and erases it when it is due', async () => {
    const sandbox = createSandbox()
    const mine = erasures(sandbox)
    const answer = await recordErasure(post(`Bearer ${sandbox.signIn(userIdOf('ada'))}`), mine)
    expect(answer.status).toBe(202)
    expect(takeDue(mine, Date.now())).toEqual([])
    expect(takeDue(mine, Date.now() + 25 * 3_600_000)).toEqual([userIdOf('ada')])
    expect(takeDue(mine, Date.now() + 25 * 3_600_000)).toEqual([])
  })

  test('keeps it when the person signs in again', async () => {
    const sandbox = createSandbox()
    const mine = erasures(sandbox)
    await recordErasure(post(`Bearer ${sandbox.signIn(userIdOf('ada'))}`), mine)
    keepData(mine, userIdOf('ada'))
    expect(takeDue(mine, Date.now() + 25 * 3_600_000)).toEqual([])
  })

  test('records nothing for nobody', async () => {
    const mine = erasures(createSandbox())
    expect((await recordErasure(post('Bearer nobody'), mine)).status).toBe(401)
    expect(mine.dueAt.size).toBe(0)
  })
})

describe('a BFF', () => {
  const proxyOf = (sandbox: Sandbox, accessToken: string | undefined) => ({
    genAuth: { appHost: 'https://sandbox.example', appId: 'my-app' },
    accessTokenOf: () => accessToken,
    fetch: sandbox.fetch,
  })

  test('the client of the browser deletes through the proxy, without a token of its own', async () => {
    const sandbox = createSandbox()
    const bff = proxyOf(sandbox, sandbox.signIn(userIdOf('ada')))
    vi.stubGlobal('location', { origin: 'https://app.example' })
    const sent: Request[] = []
    vi.stubGlobal('fetch', (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init)
      sent.push(request)
      const headers = new Headers(request.headers)
      headers.set('sec-fetch-site', 'same-origin') // a browser does this
      return bffProxy(new Request(request, { headers }), bff)
    })
    const { client } = await import('./bffClient.ts')
    const { flow } = startFlow(client, () => {})
    await expect.poll(() => flow.getSnapshot().step).toBe('review')
    await flow.continue()
    flow.sendCode()
    await expect.poll(() => sandbox.inbox()).toHaveLength(1)
    await expect.poll(() => flow.getSnapshot()).toHaveProperty('phase', 'idle')
    flow.submit(sandbox.inbox()[0]?.code ?? '')
    await expect.poll(() => flow.getSnapshot().step).toBe('deleted')
    expect(sandbox.users()[0]?.status).toBe('deleted')
    expect(sent.every((request) => !request.headers.has('authorization'))).toBe(true)
    expect(sent.every(({ credentials }) => credentials === 'same-origin')).toBe(true)
    flow.close()
  })

  test('the proxy passes on nothing for another site, for nobody, or beyond the six calls', async () => {
    const sandbox = createSandbox()
    const url = 'https://app.example/bff/api/v3/get-profile'
    const same = { headers: { 'sec-fetch-site': 'same-origin' } }
    const bff = proxyOf(sandbox, 'token')
    expect((await bffProxy(new Request(url), bff)).status).toBe(403)
    const nobody = await bffProxy(new Request(url, same), proxyOf(sandbox, undefined))
    expect(await nobody.json()).toMatchObject({ statusCode: 401 })
    const other = 'https://app.example/bff/api/v3/update-profile'
    expect((await bffProxy(new Request(other, same), bff)).status).toBe(404)
    expect(sandbox.requests()).toEqual([])
  })
})

describe('clients', () => {
  test('the cookie client sends cookies and no token', async () => {
    const sent: Request[] = []
    vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
      sent.push(new Request(input, init))
      return Response.json({ statusCode: 401, message: '' })
    })
    const { client } = await import('./cookieClient.ts')
    await expect(client.getProfile()).rejects.toMatchObject({ code: 'signed_out' })
    expect(sent[0]?.credentials).toBe('include')
    expect(sent[0]?.headers.has('authorization')).toBe(false)
  })

  test('the RSA client proves a person by an encrypted password', async () => {
    const sandbox = createSandbox()
    const accessToken = sandbox.signIn(userIdOf('dov'))
    const bodies: string[] = []
    vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
      const request = new Request(input, init)
      bodies.push(await request.clone().text())
      return sandbox.fetch(request)
    })
    const { client } = await import('./rsaClient.ts')
    const password = 'copper window drifts east'
    const { data } = await client.verifyDeleteAccountRequest(
      { verifyMethod: 'PASSWORD', passwordPayload: { password } },
      { accessToken },
    )
    expect(data.deleteAccountToken).not.toBe('')
    expect(bodies.join('')).toContain('"passwordEncryptType":"rsa"')
    expect(bodies.join('')).not.toContain(password)
  })
})

test('the sandbox over HTTP tells codes, breaks calls, ages and starts again', async () => {
  const { url, sandbox, close } = await serveSandbox({ seed: 7 })
  const control = overHttp(url)
  const accessToken = sandbox.signIn(userIdOf('ada'))
  await createGenAuthClient({ appHost: url, appId: 'my-app' }).sendEmail(
    { email: 'ada@example.com', channel: 'CHANNEL_DELETE_ACCOUNT' },
    { accessToken },
  )
  expect(await control.codeFor('ada@example.com')).toBe(sandbox.inbox()[0]?.code)
  const before = sandbox.now()
  await control.advance(300)
  expect(sandbox.now() - before).toBeGreaterThanOrEqual(300_000)
  await control.addFault('deleteAccount', 'dropAfter')
  expect(sandbox.faults()).toHaveLength(1)
  await control.reset()
  expect(sandbox.faults()).toEqual([])
  expect(await control.codeFor('ada@example.com')).toBeUndefined()
  await expect(control.addFault('deleteAccount', 'nonsense')).rejects.toThrow(/refused/)
  await close()
})
