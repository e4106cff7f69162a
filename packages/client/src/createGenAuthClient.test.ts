import { createSandbox, sampleUsers, type Sandbox } from '@farewell/sandbox'
import { serveSandbox } from '@farewell/sandbox/node'
import { describe, expect, it, onTestFinished } from 'vitest'
import { answerProblems, requestProblems } from '../../../fixtures/openapi.ts'
import { genAuthErrorOf } from './calls.testing.ts'
import { createGenAuthClient } from './createGenAuthClient.ts'
import type { VerifyDeleteAccountRequestDto } from './dto.ts'
import { recordingFetch } from './fetches.testing.ts'
import type { GenAuthClient } from './GenAuthClient.ts'

const channel = 'CHANNEL_DELETE_ACCOUNT'

function sampleUser(username: string) {
  const user = sampleUsers.find((candidate) => candidate.username === username)
  if (!user) throw new Error(`There is no sample user ${username}.`)
  return user
}

const ada = sampleUser('ada')
const chen = sampleUser('chen')
const dov = sampleUser('dov')

function signedIn(sandbox: Sandbox, username: string) {
  const { fetch, requests } = recordingFetch((request) => sandbox.fetch(request))
  const token = sandbox.signIn(sampleUser(username).userId)
  const client = createGenAuthClient({
    appHost: 'https://sandbox.genauth.ai',
    appId: 'app',
    getAccessToken: () => token,
    fetch,
  })
  const isDeleted = () =>
    sandbox.users().find(({ userId }) => userId === sampleUser(username).userId)?.status ===
    'deleted'
  const problems = () =>
    requests.flatMap(({ method, url, body }) => requestProblems(method, url, body))
  return { client, requests, isDeleted, problems }
}

/** Each method from nothing to the proof, as the user of that sample account would. */
const proofs: Record<
  string,
  (client: GenAuthClient, code: () => string) => Promise<VerifyDeleteAccountRequestDto>
> = {
  async ada(client, code) {
    const email = ada.email ?? ''
    expect(await client.sendEmail({ email, channel })).toMatchObject({ statusCode: 200 })
    return {
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: { email, passCode: code() },
    }
  },
  async chen(client, code) {
    const destination = { phoneNumber: chen.phone ?? '', phoneCountryCode: '+86' }
    expect(await client.sendSms({ ...destination, channel })).toMatchObject({ statusCode: 200 })
    return {
      verifyMethod: 'PHONE_PASSCODE',
      phonePassCodePayload: { ...destination, passCode: code() },
    }
  },
  dov: async () => ({
    verifyMethod: 'PASSWORD',
    passwordPayload: { password: dov.password ?? '', passwordEncryptType: 'none' },
  }),
}

async function prove(sandbox: Sandbox, client: GenAuthClient, username: string) {
  const proof = proofs[username]
  if (!proof) throw new Error(`There is no proof for ${username}.`)
  const request = await proof(client, () => sandbox.inbox()[0]?.code ?? '')
  return client.verifyDeleteAccountRequest(request)
}

// Whatever the contract leaves open, the sandbox answers differently under each.
describe.each([1, 2, 3, 4, 5, 6])('under seed %i', (seed) => {
  it.each(['ada', 'chen', 'dov'])(
    'deletes %s by the method of that account, with official requests only',
    async (username) => {
      const sandbox = createSandbox({ seed })
      const { client, isDeleted, problems, requests } = signedIn(sandbox, username)
      const { data } = await prove(sandbox, client, username)
      expect(isDeleted()).toBe(false)
      // All of the data is at hand; only the token goes out.
      const answer = await client.deleteAccount(data)
      expect(answer).toMatchObject({ statusCode: 200, data: { success: true } })
      expect(answerProblems('POST', '/api/v3/delete-account', answer)).toEqual([])
      expect(isDeleted()).toBe(true)
      expect(problems()).toEqual([])
      expect(requests.at(-1)?.body).toEqual({ deleteAccountToken: data.deleteAccountToken })
    },
  )

  it('reads the profile, the security level and the keys in their official shapes', async () => {
    const sandbox = createSandbox({ seed })
    const { client, requests, problems } = signedIn(sandbox, 'ada')
    const profile = await client.getProfile()
    const security = await client.getSecurityLevel()
    const system = await client.getSystemInfo()
    expect(profile.data).toMatchObject({
      userId: ada.userId,
      email: ada.email,
      phone: ada.phone,
      phoneCountryCode: ada.phoneCountryCode,
    })
    expect(security.data).toMatchObject({
      passwordSet: true,
      emailBinded: true,
      phoneBinded: true,
    })
    expect(system.rsa?.publicKey).toContain('BEGIN PUBLIC KEY')
    expect(answerProblems('GET', '/api/v3/get-profile', profile)).toEqual([])
    expect(answerProblems('GET', '/api/v3/get-security-info', security)).toEqual([])
    expect(answerProblems('GET', '/api/v3/system', system)).toEqual([])
    expect(problems()).toEqual([])
    expect(requests.map(({ url }) => url)).toEqual([
      'https://sandbox.genauth.ai/api/v3/get-profile?withCustomData=false&withIdentities=false&withDepartmentIds=false',
      'https://sandbox.genauth.ai/api/v3/get-security-info',
      'https://sandbox.genauth.ai/api/v3/system',
    ])
  })

  it('resolves a verification to the token and its seconds, and a sent code to the envelope', async () => {
    const sandbox = createSandbox({ seed, deleteAccountTokenLifetime: 45 })
    const { client } = signedIn(sandbox, 'ada')
    const sent = await client.sendEmail({ email: ada.email ?? '', channel })
    expect(answerProblems('POST', '/api/v3/send-email', sent)).toEqual([])
    const passCode = sandbox.inbox()[0]?.code ?? ''
    const verified = await client.verifyDeleteAccountRequest({
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: { email: ada.email, passCode },
    })
    const path = '/api/v3/verify-delete-account-request'
    expect(answerProblems('POST', path, verified)).toEqual([])
    expect(verified.data.tokenExpiresIn).toBe(45)
    const phone = { phoneNumber: ada.phone ?? '', phoneCountryCode: ada.phoneCountryCode }
    const texted = await client.sendSms({ ...phone, channel })
    expect(answerProblems('POST', '/api/v3/send-sms', texted)).toEqual([])
  })

  it('tells a wrong code, a wrong password, a second code too soon and a dead login apart', async () => {
    const sandbox = createSandbox({ seed })
    const { client: asAda } = signedIn(sandbox, 'ada')
    const { client: asDov, isDeleted } = signedIn(sandbox, 'dov')
    const email = ada.email ?? ''
    await asAda.sendEmail({ email, channel })
    const wrongCode = asAda.verifyDeleteAccountRequest({
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: { email, passCode: 'not-it' },
    })
    const again = asAda.sendEmail({ email, channel })
    const wrongPassword = asDov.verifyDeleteAccountRequest({
      verifyMethod: 'PASSWORD',
      passwordPayload: { password: 'not it' },
    })
    const deadLogin = asDov.getProfile({ accessToken: 'not-a-token' })
    expect((await genAuthErrorOf(wrongCode)).code).toBe('passcode_rejected')
    expect((await genAuthErrorOf(wrongPassword)).code).toBe('password_rejected')
    expect((await genAuthErrorOf(deadLogin)).code).toBe('signed_out')
    // Some seeds answer a bare HTTP 429.
    const tooSoon = await genAuthErrorOf(again)
    const bare = tooSoon.apiCode === undefined
    expect(tooSoon.code).toBe(bare ? 'rate_limited' : 'too_soon')
    expect(tooSoon.retryAt ?? 0).toBeGreaterThan(Date.now())
    expect(isDeleted()).toBe(false)
  })

  it('never takes an expired token for a deletion', async () => {
    const sandbox = createSandbox({ seed })
    const { client, isDeleted } = signedIn(sandbox, 'dov')
    const { data } = await prove(sandbox, client, 'dov')
    sandbox.advance(data.tokenExpiresIn + 1)
    const error = await genAuthErrorOf(client.deleteAccount(data))
    expect(['rejected', 'forbidden']).toContain(error.code)
    expect(error.statusCode).toBe(sandbox.unknowns.expiredDeleteToken.statusCode)
    expect(isDeleted()).toBe(false)
  })
})

describe('over real HTTP', () => {
  async function served() {
    const server = await serveSandbox({ seed: 1 })
    onTestFinished(() => server.close())
    const { sandbox, url } = server
    const accessToken = sandbox.signIn(dov.userId)
    const client = createGenAuthClient({
      appHost: url,
      appId: 'app',
      getAccessToken: () => accessToken,
    })
    const deleted = () => sandbox.users().some(({ status }) => status === 'deleted')
    return { client, sandbox, deleted, url }
  }

  it('deletes an account, whose login is refused afterwards', async () => {
    const { client, sandbox, deleted } = await served()
    expect((await client.getProfile()).data.username).toBe('dov')
    expect((await client.getSecurityLevel()).data.passwordSet).toBe(true)
    const { data } = await prove(sandbox, client, 'dov')
    const { data: result } = await client.deleteAccount({
      deleteAccountToken: data.deleteAccountToken,
    })
    expect(result).toEqual({ success: true })
    expect(deleted()).toBe(true)
    const [account, password] = ['dov', dov.password]
    const signIn = await sandbox.request('/api/v3/signin', {
      method: 'POST',
      headers: { 'x-authing-app-id': 'app' },
      body: JSON.stringify({ connection: 'PASSWORD', passwordPayload: { account, password } }),
    })
    expect(await signIn.json()).not.toMatchObject({ statusCode: 200 })
  })

  it('carries no password to the host that a redirect points to', async () => {
    const { client, sandbox } = await served()
    const other = await served()
    const location = `${other.url}/api/v3/verify-delete-account-request`
    sandbox.addFault({ operation: 'verifyDeleteAccountRequest', kind: 'redirect', location })
    const error = await genAuthErrorOf(prove(sandbox, client, 'dov'))
    expect(error.code).toBe('network')
    expect(sandbox.requests()).toHaveLength(1)
    expect(other.sandbox.requests()).toEqual([])
  })

  it.each([
    ['dropBefore', false],
    ['dropAfter', true],
  ] as const)(
    'asks once, and says "network", when the connection is lost: %s',
    async (kind, gone) => {
      const { client, sandbox, deleted } = await served()
      const { data } = await prove(sandbox, client, 'dov')
      sandbox.addFault({ operation: 'deleteAccount', kind })
      expect((await genAuthErrorOf(client.deleteAccount(data))).code).toBe('network')
      const asked = sandbox.requests().filter(({ operation }) => operation === 'deleteAccount')
      expect(asked).toHaveLength(1)
      expect(deleted()).toBe(gone)
    },
  )
})
