import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createGenAuthClient } from './createGenAuthClient.ts'
import { answering } from './fetches.testing.ts'
import type { GenAuthClientOptions } from './GenAuthClient.ts'
import { isGenAuthError } from './GenAuthError.ts'

const good = { appHost: 'https://example.genauth.ai', appId: 'app' }

/** What `createGenAuthClient` throws for options, as JavaScript could pass them. */
function refusalOf(options: unknown): string {
  try {
    createGenAuthClient(options as GenAuthClientOptions)
  } catch (error) {
    if (!isGenAuthError(error)) throw error
    expect(error.code).toBe('invalid_options')
    // Full sentences, which begin with whose mistake it is.
    expect(error.message).toMatch(/^createGenAuthClient [^.].*\.$/)
    return error.message
  }
  throw new Error('The options were taken.')
}

const noAddress =
  'createGenAuthClient needs appHost: the address of your app in the GenAuth console, such as "https://example.genauth.ai", without user name, query or fragment.'
const nameless = "createGenAuthClient needs appId: your app's id in the GenAuth console."
const noHeader =
  'createGenAuthClient needs appId, userPoolId and headers in Latin letters, without line breaks.'

/** React Native's `URL`, and those of engines before 2024, cannot be asked. */
class Unasked extends URL {
  static override canParse = undefined as unknown as typeof URL.canParse
}

describe.each([
  ['where URL can be asked', URL],
  ['where it cannot', Unasked],
])('%s', (_where, implementation) => {
  beforeEach(() => {
    vi.stubGlobal('URL', implementation)
    return () => vi.unstubAllGlobals()
  })

  describe('options that make no sense are refused in a sentence that says what to do', () => {
    it.each<[string, unknown, string]>([
      ['no options', undefined, noAddress],
      ['no appHost', { appId: 'app' }, noAddress],
      ['an appHost of null', { ...good, appHost: null }, noAddress],
      ['an empty appHost', { ...good, appHost: ' ' }, noAddress],
      ['a URL object', { ...good, appHost: new URL(good.appHost) }, noAddress],
      ['a domain alone', { ...good, appHost: 'example.genauth.ai' }, noAddress],
      ['a domain and a port', { ...good, appHost: 'localhost:3000' }, noAddress],
      ['a path alone', { ...good, appHost: '/api' }, noAddress],
      ['a scheme alone', { ...good, appHost: 'https://' }, noAddress],
      ['another scheme', { ...good, appHost: 'ftp://example.genauth.ai' }, noAddress],
      ['a backslash', { ...good, appHost: 'https://a.example\\@example.genauth.ai' }, noAddress],
      ['a script', { ...good, appHost: 'javascript:alert(1)' }, noAddress],
      ['a user name', { ...good, appHost: 'https://ada@example.genauth.ai' }, noAddress],
      ['a password', { ...good, appHost: 'https://:sekret@example.genauth.ai' }, noAddress],
      ['a query', { ...good, appHost: 'https://example.genauth.ai/?a=sekret' }, noAddress],
      ['a fragment', { ...good, appHost: 'https://example.genauth.ai/#sekret' }, noAddress],
      ['no appId', { appHost: good.appHost }, nameless],
      ['an empty appId', { ...good, appId: '' }, nameless],
      ['a blank appId', { ...good, appId: '  ' }, nameless],
      ['an appId of another type', { ...good, appId: 7 }, nameless],
      ['a line break in the appId', { ...good, appId: 'a\nb' }, noHeader],
      ['other letters in the userPoolId', { ...good, userPoolId: '密码' }, noHeader],
      ['a line break in a header', { ...good, headers: { 'x-a': 'sekret\r\nx-b: 1' } }, noHeader],
      ['a header name with a space', { ...good, headers: { 'x a': 'sekret' } }, noHeader],
      [
        'a token instead of a function',
        { ...good, getAccessToken: 'sekret' },
        'createGenAuthClient needs getAccessToken as a function that returns the access token.',
      ],
    ])('%s', (_, options, message) => {
      expect(refusalOf(options)).toBe(message)
      expect(message).not.toContain('sekret')
    })

    it.each([
      'http://example.genauth.ai',
      'http://localhost.example.com',
      'http://notlocalhost:3000',
      'http://127.0.0.1.example.com',
      'http://192.168.1.7:8080',
      'http://0.0.0.0',
      'http://[::2]',
    ])('http on %s, which would carry the password in the clear', (appHost) => {
      const { protocol, hostname } = new URL(appHost)
      expect(refusalOf({ ...good, appHost })).toBe(
        `createGenAuthClient needs https for "${protocol}//${hostname}": http is for localhost only.`,
      )
    })

    it('credentials in an address are not repeated', () => {
      for (const scheme of ['http', 'https']) {
        const appHost = `${scheme}://ada:sekret@example.genauth.ai`
        expect(refusalOf({ ...good, appHost })).not.toMatch(/ada|sekret/)
      }
    })
  })

  describe('an appHost', () => {
    it.each([
      ['https://example.genauth.ai', 'https://example.genauth.ai'],
      ['https://example.genauth.ai/', 'https://example.genauth.ai'],
      ['https://Example.GenAuth.ai', 'https://example.genauth.ai'],
      ['https://example.genauth.ai:443', 'https://example.genauth.ai'],
      ['https://id.example.com/tenant', 'https://id.example.com/tenant'],
      ['https://id.example.com/tenant/', 'https://id.example.com/tenant'],
      ['https://id.example.com/tenant//', 'https://id.example.com/tenant'],
      ['https://example.genauth.ai?', 'https://example.genauth.ai'],
      ['https://example.genauth.ai/#', 'https://example.genauth.ai'],
      ['http://localhost:3000', 'http://localhost:3000'],
      ['http://app.localhost', 'http://app.localhost'],
      ['http://127.0.0.1:4747', 'http://127.0.0.1:4747'],
      ['http://127.1.2.3', 'http://127.1.2.3'],
      ['http://[::1]:8080/', 'http://[::1]:8080'],
      ['http://localhost:80', 'http://localhost'],
      ['https://id.example.com:80', 'https://id.example.com:80'],
    ])('of %s asks %s', async (appHost, base) => {
      const { fetch, requests } = answering({ statusCode: 200, data: { passwordSet: true } })
      const client = createGenAuthClient({ ...good, appHost, fetch })
      await client.getSecurityLevel()
      expect(client.appHost).toBe(base)
      expect(requests[0]?.url).toBe(`${base}/api/v3/get-security-info`)
    })
  })
})

it('a name in another script is left to fetch, which writes it as punycode', async () => {
  const { fetch, requests } = answering({ statusCode: 200, data: { passwordSet: true } })
  const client = createGenAuthClient({ ...good, appHost: 'https://账户.example', fetch })
  await client.getSecurityLevel()
  expect(client.appHost).toBe('https://账户.example')
  expect(requests[0]?.url).toBe('https://xn--zouq96g.example/api/v3/get-security-info')
})

it('making a client sends nothing and asks the host for nothing', () => {
  const { fetch } = answering({})
  const getAccessToken = vi.fn<() => string>()
  const client = createGenAuthClient({ ...good, fetch, getAccessToken })
  expect(client.appId).toBe('app')
  expect(fetch).not.toHaveBeenCalled()
  expect(getAccessToken).not.toHaveBeenCalled()
})
