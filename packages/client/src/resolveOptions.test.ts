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

const missing =
  'createGenAuthClient needs appHost: the domain of your app in the GenAuth console, such as "https://example.genauth.ai".'
const relative =
  'createGenAuthClient needs appHost to be a whole address with its scheme, such as "https://example.genauth.ai". Put "https://" in front of the domain.'
const decorated =
  'createGenAuthClient takes an appHost without user name, query or fragment. Keep only the scheme, the domain and, if there is one, the path.'
const nameless =
  'createGenAuthClient needs appId: the app id that the GenAuth console shows for your app.'
const noHeader =
  'createGenAuthClient takes as appId, userPoolId and headers only what an HTTP header can carry: no line breaks, and Latin letters only.'

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
      ['no options', undefined, missing],
      ['no appHost', { appId: 'app' }, missing],
      ['an appHost of null', { ...good, appHost: null }, missing],
      ['an empty appHost', { ...good, appHost: ' ' }, missing],
      ['a URL object', { ...good, appHost: new URL(good.appHost) }, missing],
      ['a domain alone', { ...good, appHost: 'example.genauth.ai' }, relative],
      ['a domain and a port', { ...good, appHost: 'localhost:3000' }, relative],
      ['a path alone', { ...good, appHost: '/api' }, relative],
      ['a scheme alone', { ...good, appHost: 'https://' }, relative],
      ['another scheme', { ...good, appHost: 'ftp://example.genauth.ai' }, relative],
      ['a script', { ...good, appHost: 'javascript:alert(1)' }, relative],
      ['a user name', { ...good, appHost: 'https://ada@example.genauth.ai' }, decorated],
      ['a password', { ...good, appHost: 'https://:sekret@example.genauth.ai' }, decorated],
      ['a query', { ...good, appHost: 'https://example.genauth.ai/?a=sekret' }, decorated],
      ['a fragment', { ...good, appHost: 'https://example.genauth.ai/#sekret' }, decorated],
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
        'createGenAuthClient takes getAccessToken as a function that returns the current access token, not as the token itself.',
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
      const { host } = new URL(appHost)
      expect(refusalOf({ ...good, appHost })).toBe(
        `createGenAuthClient refuses to send a password over http to "${host}". Use https; http is for localhost only.`,
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
    ])('of %s asks %s', async (appHost, base) => {
      const { fetch, requests } = answering({ statusCode: 200, data: { passwordSet: true } })
      const client = createGenAuthClient({ ...good, appHost, fetch })
      await client.getSecurityLevel()
      expect(client.appHost).toBe(base)
      expect(requests[0]?.url).toBe(`${base}/api/v3/get-security-info`)
    })
  })
})

it('making a client sends nothing and asks the host for nothing', () => {
  const { fetch } = answering({})
  const getAccessToken = vi.fn<() => string>()
  const client = createGenAuthClient({ ...good, fetch, getAccessToken })
  expect(client.appId).toBe('app')
  expect(fetch).not.toHaveBeenCalled()
  expect(getAccessToken).not.toHaveBeenCalled()
})
