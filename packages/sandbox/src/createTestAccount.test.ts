import { expect, test } from 'vitest'
import { createTestAccount, type TestAccount } from './testing.ts'

/** A call as a client makes it: with nothing but its options. */
async function call(
  { clientOptions }: TestAccount,
  path: string,
  body?: unknown,
): Promise<{ statusCode: number; data?: Record<string, string> }> {
  const { appHost, appId, getAccessToken, fetch } = clientOptions
  const response = await fetch(`${appHost}/api/v3/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${getAccessToken() ?? ''}`,
      'x-authing-app-id': appId,
      'content-type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return (await response.json()) as { statusCode: number; data?: Record<string, string> }
}

test('is signed in as one of the sample users', async () => {
  const account = createTestAccount({ username: 'bea' })
  const { data } = await call(account, 'get-profile')
  expect(data).toMatchObject({ userId: account.user.userId, email: 'bea@example.com' })
  expect(account.count('getProfile')).toBe(1)
})

test('is Ada, unless told otherwise', () => {
  expect(createTestAccount().user.username).toBe('ada')
})

test('knows the code, and whether the account is deleted', async () => {
  const account = createTestAccount({ username: 'bea' })
  const { email = '' } = account.user
  expect(() => account.code()).toThrow('No code was sent yet. Press "Send code" first.')
  await call(account, 'send-email', { email, channel: 'CHANNEL_DELETE_ACCOUNT' })
  expect(account.code()).toMatch(/^\d{6}$/)

  const { data } = await call(account, 'verify-delete-account-request', {
    verifyMethod: 'EMAIL_PASSCODE',
    emailPassCodePayload: { email, passCode: account.code() },
  })
  expect(account.isDeleted()).toBe(false)
  await call(account, 'delete-account', { deleteAccountToken: data?.['deleteAccountToken'] })
  expect(account.isDeleted()).toBe(true)
})

test('can lose its login', async () => {
  const account = createTestAccount()
  account.signOut()
  expect((await call(account, 'get-profile')).statusCode).not.toBe(200)
})

test('takes users and an app id of the host', async () => {
  const own = {
    userId: 'u1',
    name: 'Zoe',
    username: 'zoe',
    email: 'zoe@example.com',
    note: 'Ours.',
  }
  const account = createTestAccount({ username: 'zoe', users: [own], appId: 'ours' })
  expect(account.clientOptions.appId).toBe('ours')
  expect((await call(account, 'get-profile')).data).toMatchObject({ userId: 'u1' })
})

test('says which users there are when one is not', () => {
  expect(() => createTestAccount({ username: 'zoe' })).toThrow(
    new TypeError('The sandbox has no user "zoe". It has: ada, bea, chen, dov, eli, fay, gus.'),
  )
})
