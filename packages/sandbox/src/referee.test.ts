import { AuthenticationClient } from 'authing-node-sdk'
import { afterEach, describe, expect, it } from 'vitest'
import { ids, passwords } from './caller.testing.ts'
import type { SandboxServer, ServeSandboxOptions } from './serveSandbox.ts'
import { serveSandbox } from './serveSandbox.ts'
import type { AfterDeletion } from './unknowns.ts'
import { afterDeletionModes } from './unknowns.ts'

/*
 * The official Node SDK, unmodified, over real HTTP. It and the sandbox read the contract
 * independently of each other: what both understand is no private agreement of ours.
 */

let server: SandboxServer

afterEach(() => server.close())

async function start(options: ServeSandboxOptions = {}): Promise<AuthenticationClient> {
  server = await serveSandbox(options)
  return new AuthenticationClient({
    appId: 'referee',
    appHost: server.url,
    tokenEndPointAuthMethod: 'none',
    revocationEndPointAuthMethod: 'none',
  })
}

type Verification = Parameters<AuthenticationClient['verifyDeleteAccountRequest']>[0]
const method = (request: object) => request as Verification
const channel = (name: string) => name as Parameters<AuthenticationClient['sendSms']>[0]['channel']

const ada = { email: 'ada@example.com', phoneNumber: '2025550143', phoneCountryCode: '+1' }
const byPassword = (password = passwords['dov']) =>
  method({ verifyMethod: 'PASSWORD', passwordPayload: { password, passwordEncryptType: 'none' } })
const byEmail = (passCode: string) =>
  method({ verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload: { email: ada.email, passCode } })
const byPhone = (passCode: string, phone = ada) => {
  const { phoneNumber, phoneCountryCode } = phone
  const phonePassCodePayload = { phoneNumber, phoneCountryCode, passCode }
  return method({ verifyMethod: 'PHONE_PASSCODE', phonePassCodePayload })
}
const newestCode = () => server.sandbox.inbox()[0]?.code ?? ''

async function signInAs(client: AuthenticationClient, account: 'ada' | 'dov'): Promise<void> {
  const password = passwords[account] ?? ''
  const { data, statusCode } = await client.signInByAccountPassword({ account, password })
  expect(statusCode).toBe(200)
  client.setAccessToken(data.access_token ?? '')
}

async function expectDeleted(
  client: AuthenticationClient,
  user: 'ada' | 'chen' | 'dov',
  mode: AfterDeletion,
): Promise<void> {
  const view = server.sandbox.users().find(({ userId }) => userId === ids[user])
  expect(view?.status).toBe('deleted')
  const profile = await client.getProfile({})
  const expected = { unauthorized: 401, 'user-not-found': 404, 'still-works': 200 }
  expect(profile.statusCode).toBe(expected[mode])
  const again = await client.signInByAccountPassword({
    account: user,
    password: passwords[user] ?? 'none',
  })
  expect(again.statusCode).not.toBe(200)
}

const runs = [1, 2, 3, 4, 5].flatMap((seed) =>
  afterDeletionModes.map((afterDeletion) => ({ seed, afterDeletion })),
)

describe.each(runs)('the official SDK, seed $seed, mode $afterDeletion', (options) => {
  it('deletes by password', async () => {
    const client = await start(options)
    await signInAs(client, 'dov')
    expect((await client.getSecurityLevel()).data.passwordSet).toBe(true)
    const { data } = await client.verifyDeleteAccountRequest(byPassword())
    expect(data.tokenExpiresIn).toBe(60)
    const deleted = await client.deleteAccount({ deleteAccountToken: data.deleteAccountToken })
    expect(deleted).toMatchObject({ statusCode: 200, data: { success: true } })
    await expectDeleted(client, 'dov', options.afterDeletion)
  })

  it('deletes by e-mail', async () => {
    const client = await start(options)
    await signInAs(client, 'ada')
    const { email } = ada
    await client.sendEmail({ email, channel: channel('CHANNEL_DELETE_ACCOUNT') as never })
    const { data } = await client.verifyDeleteAccountRequest(byEmail(newestCode()))
    const deleted = await client.deleteAccount({ deleteAccountToken: data.deleteAccountToken })
    expect(deleted.data.success).toBe(true)
    await expectDeleted(client, 'ada', options.afterDeletion)
  })

  it('signs in and deletes by SMS', async () => {
    const client = await start(options)
    const chen = { phoneNumber: '10012345678', phoneCountryCode: '+86', email: '' }
    await client.sendSms({ phoneNumber: chen.phoneNumber, channel: channel('CHANNEL_LOGIN') })
    const login = await client.signInByPhonePassCode({
      phone: chen.phoneNumber,
      passCode: newestCode(),
    })
    client.setAccessToken(login.data.access_token ?? '')
    await client.sendSms({
      phoneNumber: chen.phoneNumber,
      phoneCountryCode: chen.phoneCountryCode,
      channel: channel('CHANNEL_DELETE_ACCOUNT'),
    })
    const { data } = await client.verifyDeleteAccountRequest(byPhone(newestCode(), chen))
    const deleted = await client.deleteAccount({ deleteAccountToken: data.deleteAccountToken })
    expect(deleted.data.success).toBe(true)
    await expectDeleted(client, 'chen', options.afterDeletion)
  })

  it('is refused for a wrong code, an expired one, and without a login', async () => {
    const client = await start(options)
    expect((await client.getProfile({})).statusCode).toBe(401)
    expect((await client.deleteAccount({ deleteAccountToken: 'none' })).statusCode).toBe(401)
    await signInAs(client, 'ada')
    const send = () => client.sendSms({ ...ada, channel: channel('CHANNEL_DELETE_ACCOUNT') })
    await send()
    const wrong = newestCode() === '000000' ? '000001' : '000000'
    const refused = await client.verifyDeleteAccountRequest(byPhone(wrong))
    expect(refused.statusCode).toBe(server.sandbox.unknowns.wrongPassCode.statusCode)
    server.sandbox.advance(60)
    expect((await send()).statusCode).toBe(200)
    server.sandbox.advance(60)
    const late = await client.verifyDeleteAccountRequest(byPhone(newestCode()))
    expect(late.statusCode).toBe(server.sandbox.unknowns.expiredPassCode.statusCode)
  })

  it('is refused for an expired and for a reused token', async () => {
    const client = await start(options)
    await signInAs(client, 'dov')
    const verify = async () => (await client.verifyDeleteAccountRequest(byPassword())).data
    const { unknowns } = server.sandbox
    const old = await verify()
    server.sandbox.advance(old.tokenExpiresIn)
    const expired = await client.deleteAccount({ deleteAccountToken: old.deleteAccountToken })
    expect(expired.statusCode).toBe(unknowns.expiredDeleteToken.statusCode)
    const { deleteAccountToken } = await verify()
    expect((await client.deleteAccount({ deleteAccountToken })).statusCode).toBe(200)
    expect((await client.deleteAccount({ deleteAccountToken })).statusCode).not.toBe(200)
  })

  it('revokes a token', async () => {
    const client = await start(options)
    await signInAs(client, 'ada')
    const token = server.sandbox.signIn(ids.ada)
    client.setAccessToken(token)
    expect((await client.getProfile({})).data.email).toBe(ada.email)
    await client.revokeToken(token)
    expect((await client.getProfile({})).statusCode).toBe(401)
  })
})
