import { describe, expect, it, vi } from 'vitest'
import { genAuthErrorOf } from './calls.testing.ts'
import { createGenAuthClient } from './createGenAuthClient.ts'
import type { DeleteAccountByPasswordDto, VerifyDeleteAccountRequestDto } from './dto.ts'
import { recordingFetch } from './fetches.testing.ts'
import type { GenAuthClientOptions } from './GenAuthClient.ts'

const verified = { statusCode: 200, data: { deleteAccountToken: 't', tokenExpiresIn: 60 } }
const allKeys = { rsa: { publicKey: 'rsa-key' }, sm2: { publicKey: 'sm2-key' } }

function setUp(options: Partial<GenAuthClientOptions>, keys: unknown = allKeys) {
  const { fetch, requests } = recordingFetch(({ url }) =>
    Response.json(url.endsWith('/api/v3/system') ? keys : verified),
  )
  const appHost = 'https://a.genauth.ai'
  const client = createGenAuthClient({ appHost, appId: 'app', fetch, ...options })
  const verify = (passwordPayload: DeleteAccountByPasswordDto) =>
    client.verifyDeleteAccountRequest({ verifyMethod: 'PASSWORD', passwordPayload })
  const paths = () => requests.map(({ url }) => new URL(url).pathname.split('/').at(-1))
  const sent = () => requests.at(-1)?.body
  return { client, verify, paths, sent }
}

const encrypt = () =>
  vi.fn<(plain: string, publicKey: string) => Promise<string>>(
    async (plain, publicKey) => `${publicKey}(${plain})`,
  )

describe('a password', () => {
  it('is encrypted with the key of the server, by what the host gave', async () => {
    const encryptPassword = encrypt()
    const { verify, paths, sent } = setUp({ encryptPassword })
    await verify({ password: 'plain' })
    expect(encryptPassword).toHaveBeenCalledExactlyOnceWith('plain', 'rsa-key')
    expect(paths()).toEqual(['system', 'verify-delete-account-request'])
    expect(sent()).toEqual({
      verifyMethod: 'PASSWORD',
      passwordPayload: { password: 'rsa-key(plain)', passwordEncryptType: 'rsa' },
    })
  })

  it('is encrypted by SM2 where the host says so', async () => {
    const { verify, sent } = setUp({ encryptPassword: encrypt(), passwordEncryptType: 'sm2' })
    await verify({ password: 'plain' })
    expect(sent()).toMatchObject({
      passwordPayload: { password: 'sm2-key(plain)', passwordEncryptType: 'sm2' },
    })
  })

  it('is sent as it is without encryptPassword', async () => {
    const { verify, paths, sent } = setUp({ passwordEncryptType: 'sm2' })
    await verify({ password: 'plain' })
    expect(paths()).toEqual(['verify-delete-account-request'])
    expect(sent()).toEqual({ verifyMethod: 'PASSWORD', passwordPayload: { password: 'plain' } })
  })

  it.each(['none', 'rsa', 'sm2'] as const)(
    'is left alone when the caller says that its type is %s',
    async (passwordEncryptType) => {
      const encryptPassword = encrypt()
      const { verify, paths, sent } = setUp({ encryptPassword })
      await verify({ password: 'as it is', passwordEncryptType })
      expect(encryptPassword).not.toHaveBeenCalled()
      expect(paths()).toEqual(['verify-delete-account-request'])
      expect(sent()).toMatchObject({
        passwordPayload: { password: 'as it is', passwordEncryptType },
      })
    },
  )

  it('of another method is none: a code goes out as it is', async () => {
    const encryptPassword = encrypt()
    const { client, paths, sent } = setUp({ encryptPassword })
    const request: VerifyDeleteAccountRequestDto = {
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: { email: 'ada@example.com', passCode: '012345' },
    }
    await client.verifyDeleteAccountRequest(request)
    expect(encryptPassword).not.toHaveBeenCalled()
    expect(paths()).toEqual(['verify-delete-account-request'])
    expect(sent()).toEqual(request)
  })
})

describe('a password that cannot be encrypted is not sent', () => {
  async function failureOf(options: Partial<GenAuthClientOptions>, keys?: unknown) {
    const { verify, paths } = setUp(options, keys)
    const error = await genAuthErrorOf(verify({ password: 'plain' }))
    expect(paths()).toEqual(['system'])
    return error
  }

  it.each([
    [
      'throws',
      () => {
        throw new Error('plain')
      },
    ],
    ['rejects', () => Promise.reject(new Error('plain'))],
    ['gives an empty text', () => ''],
    ['gives nothing', () => undefined as unknown as string],
    ['gives bytes', () => new Uint8Array([1]) as unknown as string],
    ['gives false, as jsencrypt does', () => false as unknown as string],
    ['is no function', 'rsa' as unknown as () => string],
  ])('because encryptPassword %s', async (_, encryptPassword) => {
    const error = await failureOf({ encryptPassword })
    expect(error).toMatchObject({
      code: 'encryption_failed',
      operation: 'verifyDeleteAccountRequest',
    })
    expect(error.message).toMatch(/^encryptPassword .+\.$/)
  })

  it.each([
    [{ rsa: {} }],
    [{ rsa: null }],
    [{ rsa: { publicKey: '' } }],
    [{ rsa: { publicKey: null } }],
    [{ sm2: { publicKey: 'sm2-key' } }],
    [{ statusCode: 200, data: {} }],
  ])('because the server has no key: %j', async (keys) => {
    const encryptPassword = encrypt()
    const error = await failureOf({ encryptPassword }, keys)
    expect(error.code).toBe('encryption_failed')
    expect(error.message).toBe('The server has no public key for RSA.')
    expect(encryptPassword).not.toHaveBeenCalled()
  })

  it('because the keys cannot be read', async () => {
    const error = await failureOf({ encryptPassword: encrypt() }, { statusCode: 503 })
    expect(error).toMatchObject({ code: 'server', operation: 'getSystemInfo' })
  })

  it('because the call was aborted while encryptPassword hung', async () => {
    const controller = new AbortController()
    const encrypted = Promise.withResolvers<string>()
    const encryptPassword = vi.fn<() => Promise<string>>(() => encrypted.promise)
    const { client, paths } = setUp({ encryptPassword })
    const failed = genAuthErrorOf(
      client.verifyDeleteAccountRequest(
        { verifyMethod: 'PASSWORD', passwordPayload: { password: 'plain' } },
        { signal: controller.signal },
      ),
    )
    await vi.waitFor(() => expect(encryptPassword).toHaveBeenCalled())
    controller.abort()
    expect(await failed).toMatchObject({ code: 'aborted', operation: 'verifyDeleteAccountRequest' })
    encrypted.resolve('late')
    await client.getProfile().catch(() => {})
    expect(paths()).toEqual(['system', 'get-profile'])
  })
})
