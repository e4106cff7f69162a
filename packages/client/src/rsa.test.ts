import { constants, createPrivateKey, generateKeyPairSync, privateDecrypt } from 'node:crypto'
import { createSandbox, sampleUsers } from '@farewell/sandbox'
import { describe, expect, it } from 'vitest'
import { requestProblems } from '../../../fixtures/openapi.ts'
import { genAuthErrorOf } from './calls.testing.ts'
import { createGenAuthClient } from './createGenAuthClient.ts'
import { recordingFetch } from './fetches.testing.ts'
import { encryptPassword } from './rsa.ts'

function keyPair(modulusLength: number) {
  return generateKeyPairSync('rsa', {
    modulusLength,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}

/** By Node's own RSA; the padding is taken off here, since Node refuses to do it. */
function decrypt(privateKey: string, base64: string): string {
  const key = { key: createPrivateKey(privateKey), padding: constants.RSA_NO_PADDING }
  const block = privateDecrypt(key, Buffer.from(base64, 'base64'))
  const end = block.indexOf(0, 2)
  expect([...block.subarray(0, 2)]).toEqual([0, 2])
  // RFC 8017 §7.2.1: at least eight bytes of padding, none of them zero.
  expect(end).toBeGreaterThanOrEqual(10)
  return block.subarray(end + 1).toString('utf8')
}

describe.each([1024, 2048])('a key of %i bits', (bits) => {
  const { publicKey, privateKey } = keyPair(bits)
  const longest = bits / 8 - 11

  it.each([
    ['ASCII', 'hunter2 "quoted" \\'],
    ['Chinese', '我的密码很长很安全'],
    ['emoji', '👋🏽🔐👨‍👩‍👧'],
    ['leading and trailing spaces', '  two  '],
    ['one character', 'x'],
    ['the longest', 'x'.repeat(longest)],
  ])('carries %s to the server', async (_, password) => {
    const encrypted = await encryptPassword(password, publicKey)
    expect(encrypted).toMatch(/^[A-Za-z0-9+/]+={0,2}$/)
    expect(Buffer.from(encrypted, 'base64')).toHaveLength(bits / 8)
    expect(decrypt(privateKey, encrypted)).toBe(password)
  })

  it.each([
    ['characters', 'x'.repeat(longest + 1)],
    ['bytes', '密'.repeat(Math.floor(longest / 3) + 1)],
  ])('rejects a password of too many %s', async (_, password) => {
    await expect(encryptPassword(password, publicKey)).rejects.toThrow('too long')
  })

  it('never gives the same text twice', async () => {
    const encrypted = await Promise.all(
      Array.from({ length: 20 }, () => encryptPassword('same', publicKey)),
    )
    expect(new Set(encrypted).size).toBe(20)
  })
})

describe('a public key', () => {
  const { publicKey, privateKey } = keyPair(1024)
  const base64 = publicKey.replaceAll(/-----[^-]+-----|\n/g, '')

  it.each([
    ['with Windows line breaks', publicKey.replaceAll('\n', '\r\n')],
    ['indented', publicKey.replaceAll('\n', '\n  ')],
    ['on one line', publicKey.replaceAll('\n', '')],
    ['without its armour', base64],
  ])('is read %s', async (_, text) => {
    expect(decrypt(privateKey, await encryptPassword('hunter2', text))).toBe('hunter2')
  })

  const { publicKey: elliptic } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  it.each([
    ['is empty', ''],
    ['is no key', 'not a key'],
    ['is half a key', base64.slice(0, 100)],
    ['is of another kind', elliptic],
  ])('that %s is refused', async (_, text) => {
    await expect(encryptPassword('hunter2', text)).rejects.toBeInstanceOf(Error)
  })
})

describe('through the client', () => {
  const dov = sampleUsers.find(({ username }) => username === 'dov')

  it.each([false, true])(
    'the account is deleted with it (keys enveloped: %s)',
    async (envelope) => {
      const sandbox = createSandbox({ systemEnvelope: envelope })
      const { fetch, requests } = recordingFetch((request) => sandbox.fetch(request))
      const accessToken = sandbox.signIn(dov?.userId ?? '')
      const client = createGenAuthClient({
        appHost: 'https://sandbox.genauth.ai',
        appId: 'app',
        getAccessToken: () => accessToken,
        encryptPassword,
        fetch,
      })
      const password = dov?.password ?? ''
      const { data } = await client.verifyDeleteAccountRequest({
        verifyMethod: 'PASSWORD',
        passwordPayload: { password },
      })
      await client.deleteAccount(data)
      expect(sandbox.users().find(({ username }) => username === 'dov')?.status).toBe('deleted')
      expect(requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
        'GET /api/v3/system',
        'POST /api/v3/verify-delete-account-request',
        'POST /api/v3/delete-account',
      ])
      expect(requests[0]?.request.headers.has('authorization')).toBe(false)
      expect(requests[1]?.body).toEqual({
        verifyMethod: 'PASSWORD',
        passwordPayload: {
          password: expect.stringMatching(/^[A-Za-z0-9+/]{171}=$/) as string,
          passwordEncryptType: 'rsa',
        },
      })
      expect(requests.flatMap((r) => requestProblems(r.method, r.url, r.body))).toEqual([])
    },
  )

  it('a password that is too long for the key is not sent', async () => {
    const sandbox = createSandbox()
    const { fetch, requests } = recordingFetch((request) => sandbox.fetch(request))
    const appHost = 'https://sandbox.genauth.ai'
    const client = createGenAuthClient({ appHost, appId: 'app', encryptPassword, fetch })
    const passwordPayload = { password: 'x'.repeat(118) }
    const failed = client.verifyDeleteAccountRequest({ verifyMethod: 'PASSWORD', passwordPayload })
    expect((await genAuthErrorOf(failed)).code).toBe('encryption_failed')
    expect(requests).toHaveLength(1)
  })
})
