import { constants, publicEncrypt } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { caller, ids, passwords, refusalOf } from './caller.testing.ts'
import { createSandbox } from './createSandbox.ts'
import { sampleUsers } from './sampleUsers.ts'
import type { SandboxOptions } from './SandboxOptions.ts'

function start(options: SandboxOptions = {}) {
  // A clock that stands still: only `advance` moves it.
  const sandbox = createSandbox({ seed: 1, now: () => 1_800_000_000_000, ...options })
  return { sandbox, ...caller(sandbox) }
}

const { ada: adaId, dov: dovId, fay: fayId, bea: beaId, eli: eliId } = ids
const withoutMessage = ({ statusCode, apiCode }: { statusCode: number; apiCode?: number }) => ({
  statusCode,
  ...(apiCode !== undefined && { apiCode }),
})
const wrong = (code: string) => (code === '000000' ? '000001' : '000000')

describe('headers', () => {
  it.each([
    ['x-authing-app-id', 'raw'],
    ['x-genauth-app-id', 'Bearer '],
    ['x-authing-userpool-id', 'bearer '],
    ['x-genauth-userpool-id', 'Bearer '],
  ])('takes %s and an authorization of form "%s"', async (header, form) => {
    const { sandbox } = start()
    const token = sandbox.signIn(adaId)
    const response = await sandbox.request('/api/v3/get-profile', {
      headers: { [header]: 'x', authorization: form === 'raw' ? token : form + token },
    })
    expect(await response.json()).toMatchObject({ statusCode: 200, data: { userId: adaId } })
  })

  it('refuses a request that names neither app nor pool, in words', async () => {
    const { call } = start()
    const { body } = await call('GET', '/api/v3/get-profile', undefined, { 'x-authing-app-id': '' })
    expect(body['statusCode']).toBe(400)
    expect(body['message']).toContain('x-authing-app-id')
  })

  it('accepts only its own app id when it has one', async () => {
    const { sandbox, signIn, call } = start({ appId: 'app' })
    expect((await signIn('ada', passwords['ada'])).body['statusCode']).toBe(200)
    const other = { 'x-authing-app-id': 'other', authorization: sandbox.signIn(adaId) }
    const refused = await call('GET', '/api/v3/get-profile', undefined, other)
    expect(refusalOf(refused)).toEqual({ statusCode: 404, apiCode: 2011 })
  })

  it('answers 401/2020 without an access token, as HTTP 200', async () => {
    const { get } = start()
    const refused = await get('get-profile')
    expect(refused.status).toBe(200)
    expect(refusalOf(refused)).toEqual({ statusCode: 401, apiCode: 2020 })
  })

  it('refuses a login that it does not know, and one that has expired', async () => {
    const { sandbox, get } = start()
    expect(refusalOf(await get('get-profile', 'nonsense'))).toEqual(
      withoutMessage(sandbox.unknowns.invalidLogin),
    )
    const token = sandbox.signIn(adaId)
    sandbox.advance(1_209_600)
    expect(refusalOf(await get('get-profile', token))).toEqual(
      withoutMessage(sandbox.unknowns.expiredLogin),
    )
  })
})

describe('sign-in', () => {
  it.each(['ada', 'ada@example.com', 'ADA@example.com', '2025550143'])(
    'knows ada by %s',
    async (account) => {
      const { signIn } = start()
      const { data } = await signIn(account, passwords['ada'])
      expect(data).toMatchObject({ token_type: 'Bearer', scope: 'openid profile email phone' })
    },
  )

  it('refuses a wrong password and an unknown name alike', async () => {
    const { signIn } = start()
    const expected = { statusCode: 403, apiCode: 2333 }
    expect(refusalOf(await signIn('ada', 'wrong'))).toEqual(expected)
    expect(refusalOf(await signIn('nobody', 'wrong'))).toEqual(expected)
    expect(refusalOf(await signIn('eli', 'wrong'))).toEqual(expected)
  })

  it('signs in by a code of the login channel, and not by one of the deletion channel', async () => {
    const { post, sendEmail, newestCode } = start()
    const signIn = (passCode: string) =>
      post('signin', {
        connection: 'PASSCODE',
        passCodePayload: { email: 'bea@example.com', passCode },
      })
    await sendEmail('bea@example.com', 'CHANNEL_DELETE_ACCOUNT')
    expect((await signIn(newestCode())).body['statusCode']).not.toBe(200)
    await sendEmail('bea@example.com', 'CHANNEL_LOGIN')
    expect((await signIn(newestCode())).body['statusCode']).toBe(200)
  })

  it('takes an encrypted password', async () => {
    const { post, get } = start()
    const system = (await get('system')).body as unknown as { rsa: { publicKey: string } }
    const password = encrypt(system.rsa.publicKey, passwords['ada'] ?? '')
    const { body } = await post('signin', {
      connection: 'PASSWORD',
      passwordPayload: { username: 'ada', password },
      options: { passwordEncryptType: 'rsa' },
    })
    expect(body['statusCode']).toBe(200)
  })

  it.each([
    [{}, 'connection must be a non-empty string.'],
    [{ connection: 'AD' }, 'The sandbox knows the connections PASSWORD and PASSCODE.'],
    [{ connection: 'PASSWORD' }, 'passwordPayload must be an object.'],
    [
      { connection: 'PASSWORD', passwordPayload: { password: 'x' } },
      'passwordPayload must hold account, username, email or phone.',
    ],
    [
      { connection: 'PASSCODE', passCodePayload: { passCode: 'x' } },
      'passCodePayload must hold email or phone.',
    ],
    ['{', 'The body must be JSON.'],
    ['[]', 'The body must be an object.'],
  ])('refuses %j in words', async (body, message) => {
    const { post } = start()
    expect((await post('signin', body)).body).toMatchObject({ statusCode: 400, message })
  })
})

describe('profile and security info', () => {
  it('shows what the scopes of the login open up', async () => {
    const { sandbox, get, signIn } = start()
    const full = await get('get-profile', sandbox.signIn(adaId))
    expect(full.data).toMatchObject({ email: 'ada@example.com', phone: '2025550143' })
    const narrow = await signIn('ada', passwords['ada'], 'openid')
    const bare = await get('get-profile', String(narrow.data['access_token']))
    expect(Object.keys(bare.data)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(email|phone|name|username)$/)]),
    )
  })

  it('hides what the user may not show, while the flags stay true', async () => {
    const { sandbox, get } = start()
    const token = sandbox.signIn(fayId)
    const { data } = await get('get-profile', token)
    expect(data).not.toHaveProperty('email')
    expect(data).not.toHaveProperty('phone')
    expect((await get('get-security-info', token)).data).toMatchObject({
      passwordSet: true,
      emailBinded: true,
      phoneBinded: true,
    })
  })

  it('tells of each sample user which proofs there are', async () => {
    const { sandbox, get } = start()
    const flags = await Promise.all(
      sampleUsers.map(async ({ userId }) => {
        const { data } = await get('get-security-info', sandbox.signIn(userId))
        return [data['passwordSet'], data['emailBinded'], data['phoneBinded']].map(Number).join('')
      }),
    )
    expect(flags).toEqual(['111', '110', '001', '100', '000', '111', '110'])
  })

  it('answers the parts of a profile that are asked for', async () => {
    const { sandbox, get } = start()
    const query = 'withCustomData=true&withIdentities=true&withDepartmentIds=false'
    const { data } = await get(`get-profile?${query}`, sandbox.signIn(adaId))
    expect(data).toMatchObject({ customData: {}, identities: [] })
    expect(data).not.toHaveProperty('departmentIds')
  })
})

describe('codes', () => {
  it('sends one per minute, destination and channel', async () => {
    const { sandbox, sendEmail, sendSms } = start()
    await sendEmail('ada@example.com')
    const refused = await sendEmail('ADA@example.com')
    expect(refusalOf(refused)).toEqual(withoutMessage(sandbox.unknowns.emailTooSoon))
    expect((await sendEmail('ada@example.com', 'CHANNEL_LOGIN')).body['statusCode']).toBe(200)
    expect((await sendEmail('bea@example.com')).body['statusCode']).toBe(200)
    await sendSms('2025550143', '+1')
    sandbox.advance(59)
    expect((await sendSms('2025550143', '+1')).body['statusCode']).not.toBe(200)
    sandbox.advance(1)
    expect((await sendSms('2025550143', '+1')).body['statusCode']).toBe(200)
  })

  it('puts them in the inbox, with the lifetimes of the documentation', async () => {
    const { sandbox, sendEmail, sendSms } = start()
    await sendEmail('ada@example.com')
    await sendSms('2025550143', '+1')
    const [sms, email] = sandbox.inbox()
    const lives = (message = sms) =>
      (Date.parse(message?.expiresAt ?? '') - Date.parse(message?.sentAt ?? '')) / 1000
    expect(sms).toMatchObject({
      kind: 'sms',
      to: '+12025550143',
      code: /^\d{6}$/.exec(sms?.code ?? '')?.[0],
    })
    expect([lives(sms), lives(email)]).toEqual([60, 300])
    expect(sandbox.inbox('2025550143')).toEqual([sms])
    expect(sandbox.inbox('+12025550143')).toEqual([sms])
    expect(sandbox.inbox('ada@example.com')).toEqual([email])
  })

  it('has codes with leading zeros, of the length that is set', async () => {
    const { sandbox, sendEmail } = start({ verifyCodeLength: 1, resendWait: 0 })
    while (sandbox.inbox()[0]?.code !== '0') await sendEmail('ada@example.com')
    expect(sandbox.inbox()[0]?.code).toBe('0')
  })

  it('takes a code once', async () => {
    const { sandbox, sendEmail, verifyEmail, newestCode } = start()
    const token = sandbox.signIn(adaId)
    await sendEmail('ada@example.com')
    const verify = () => verifyEmail(token, 'ada@example.com', newestCode())
    expect((await verify()).body['statusCode']).toBe(200)
    expect(refusalOf(await verify())).toEqual(withoutMessage(sandbox.unknowns.expiredPassCode))
  })

  it.each([
    [1, 1],
    [3, 3],
  ])('kills a code at %i wrong tries', async (verifyCodeMaxAttempts, tries) => {
    const { sandbox, sendEmail, verifyEmail, newestCode } = start({ verifyCodeMaxAttempts })
    const token = sandbox.signIn(adaId)
    await sendEmail('ada@example.com')
    const verify = (code: string) => verifyEmail(token, 'ada@example.com', code)
    for (let count = 0; count < tries; count += 1) {
      const refused = await verify(wrong(newestCode()))
      expect(refusalOf(refused)).toEqual(withoutMessage(sandbox.unknowns.wrongPassCode))
    }
    const dead = await verify(newestCode())
    expect(refusalOf(dead)).toEqual(withoutMessage(sandbox.unknowns.expiredPassCode))
  })

  it('survives a wrong try below the limit', async () => {
    const { sandbox, sendEmail, verifyEmail, newestCode } = start({ verifyCodeMaxAttempts: 2 })
    const token = sandbox.signIn(adaId)
    await sendEmail('ada@example.com')
    await verifyEmail(token, 'ada@example.com', wrong(newestCode()))
    const { body } = await verifyEmail(token, 'ada@example.com', newestCode())
    expect(body['statusCode']).toBe(200)
  })

  it('expires an e-mail code after five minutes, to the second', async () => {
    const { sandbox, sendEmail, verifyEmail, newestCode } = start()
    const token = sandbox.signIn(adaId)
    const verify = () => verifyEmail(token, 'ada@example.com', newestCode())
    await sendEmail('ada@example.com')
    sandbox.advance(299)
    expect((await verify()).body['statusCode']).toBe(200)
    await sendEmail('ada@example.com')
    sandbox.advance(300)
    expect(refusalOf(await verify())).toEqual(withoutMessage(sandbox.unknowns.expiredPassCode))
  })

  it('replaces a code by the next one', async () => {
    const { sandbox, sendEmail, verifyEmail } = start({ verifyCodeLength: 12 })
    const token = sandbox.signIn(adaId)
    await sendEmail('ada@example.com')
    sandbox.advance(60)
    await sendEmail('ada@example.com')
    const old = sandbox.inbox()[1]?.code ?? ''
    expect((await verifyEmail(token, 'ada@example.com', old)).body['statusCode']).not.toBe(200)
  })

  it('refuses addresses and channels that are none', async () => {
    const { sandbox, sendEmail, sendSms, post } = start()
    const malformed = withoutMessage(sandbox.unknowns.malformedIdentifier)
    expect(refusalOf(await sendEmail('nobody'))).toEqual(malformed)
    expect(refusalOf(await sendSms('12x', '+1'))).toEqual(malformed)
    expect(refusalOf(await sendSms('2025550143', '1'))).toEqual(malformed)
    expect((await sendEmail('a@example.com', 'CHANNEL_X')).body['statusCode']).toBe(400)
    expect((await post('send-sms', { phoneNumber: 2025550143 })).body['statusCode']).toBe(400)
    expect(sandbox.inbox()).toEqual([])
  })

  it('checks a code beforehand without using it up', async () => {
    const { sandbox, post, sendSms, newestCode } = start()
    await sendSms('2025550143', '+1')
    const smsCodePayload = {
      phone: '2025550143',
      phoneCountryCode: '+1',
      channel: 'CHANNEL_DELETE_ACCOUNT',
      passCode: newestCode(),
    }
    const check = () => post('pre-check-code', { codeType: 'SMS', smsCodePayload })
    expect((await check()).data).toEqual({ isValid: true })
    expect((await check()).data).toEqual({ isValid: true })
    sandbox.advance(60)
    expect((await check()).data['isValid']).toBe(false)
  })
})

describe('verification', () => {
  it('refuses a password while a phone or e-mail is bound, right or wrong', async () => {
    const { sandbox, verifyPassword } = start()
    const refused = await verifyPassword(sandbox.signIn(beaId), passwords['bea'] ?? '')
    expect(refusalOf(refused)).toEqual(withoutMessage(sandbox.unknowns.passwordWhileBound))
  })

  it('refuses a wrong password, and any of a user who has none', async () => {
    const { sandbox, verifyPassword } = start()
    const expected = withoutMessage(sandbox.unknowns.wrongPassword)
    expect(refusalOf(await verifyPassword(sandbox.signIn(dovId), 'wrong'))).toEqual(expected)
    expect(refusalOf(await verifyPassword(sandbox.signIn(eliId), 'any'))).toEqual(expected)
  })

  it('takes a password that was encrypted with its key, emoji and all', async () => {
    const password = 'pässwörd 🦊'
    const users = [{ userId: 'u1', name: 'Una', username: 'una', password }]
    const { sandbox, get, verifyPassword } = start({ users })
    const system = (await get('system')).body as unknown as { rsa: { publicKey: string } }
    expect(system.rsa.publicKey).toMatch(/^-----BEGIN PUBLIC KEY-----\n[^-]+\n-----END/)
    const token = sandbox.signIn('u1')
    const encrypted = encrypt(system.rsa.publicKey, password)
    expect(encrypted).toHaveLength(172)
    expect((await verifyPassword(token, encrypted, 'rsa')).body['statusCode']).toBe(200)
  })

  it('refuses what it can not decrypt, and SM2, with 2016', async () => {
    const { sandbox, get, verifyPassword } = start()
    const token = sandbox.signIn(dovId)
    const garbled = await verifyPassword(token, 'not base64!', 'rsa')
    expect(refusalOf(garbled)).toEqual({ statusCode: 499, apiCode: 2016 })
    const { rsa } = (await get('system')).body as unknown as { rsa: { publicKey: string } }
    const noText = await verifyPassword(token, encrypt(rsa.publicKey, Buffer.of(0xff)), 'rsa')
    expect(refusalOf(noText)).toEqual({ statusCode: 499, apiCode: 2016 })
    const sm2 = await verifyPassword(token, 'x', 'sm2')
    expect(refusalOf(sm2)).toEqual({ statusCode: 499, apiCode: 2016 })
    expect(sm2.body['message']).toBe('The sandbox does not implement SM2.')
    expect((await verifyPassword(token, 'x', 'rot13')).body['statusCode']).toBe(400)
  })

  it('refuses a destination that is not the bound one, without touching its code', async () => {
    const { sandbox, sendEmail, verifyEmail, newestCode } = start()
    await sendEmail('bea@example.com')
    const asAda = await verifyEmail(sandbox.signIn(adaId), 'bea@example.com', newestCode())
    expect(refusalOf(asAda)).toEqual(withoutMessage(sandbox.unknowns.otherDestination))
    const asBea = await verifyEmail(sandbox.signIn(beaId), 'bea@example.com', newestCode())
    expect(asBea.body['statusCode']).toBe(200)
  })

  it('takes a number without country code for one of mainland China', async () => {
    const { sandbox, post, sendSms, newestCode } = start()
    await sendSms('10012345678', '+86')
    const verify = (phoneNumber: string, token: string) =>
      post(
        'verify-delete-account-request',
        {
          verifyMethod: 'PHONE_PASSCODE',
          phonePassCodePayload: { phoneNumber, passCode: newestCode() },
        },
        token,
      )
    expect((await verify('10012345678', sandbox.signIn(ids.chen))).body['statusCode']).toBe(200)
    await sendSms('2025550143', '+1')
    expect(refusalOf(await verify('2025550143', sandbox.signIn(adaId)))).toEqual(
      withoutMessage(sandbox.unknowns.otherDestination),
    )
  })
})

describe('deletion', () => {
  it('deletes the account of the login, once, and leaves all others', async () => {
    const { sandbox, dovsDeleteToken, deleteAccount } = start()
    const token = sandbox.signIn(dovId)
    const answer = await deleteAccount(token, await dovsDeleteToken(token))
    expect(answer.data).toEqual({ success: true })
    const deleted = sandbox.users().filter(({ status }) => status === 'deleted')
    expect(deleted).toMatchObject([
      { userId: dovId, deletedAt: new Date(1_800_000_000_000).toISOString() },
    ])
  })

  it('refuses a token that it never gave out, that of another user, and one that expired', async () => {
    const { sandbox, dovsDeleteToken, deleteAccount } = start()
    const invalid = withoutMessage(sandbox.unknowns.invalidDeleteToken)
    const [ada, dov] = [sandbox.signIn(adaId), sandbox.signIn(dovId)]
    expect(refusalOf(await deleteAccount(dov, 'made up'))).toEqual(invalid)
    expect(refusalOf(await deleteAccount(ada, await dovsDeleteToken(dov)))).toEqual(invalid)
    const token = await dovsDeleteToken(dov)
    sandbox.advance(60)
    const late = await deleteAccount(dov, token)
    expect(refusalOf(late)).toEqual(withoutMessage(sandbox.unknowns.expiredDeleteToken))
    expect(sandbox.users().every(({ status }) => status === 'active')).toBe(true)
  })

  it('refuses a token that is no string', async () => {
    const { sandbox, deleteAccount } = start()
    expect((await deleteAccount(sandbox.signIn(dovId), 1)).body['statusCode']).toBe(400)
  })

  it.each([
    ['unauthorized', { statusCode: 401, apiCode: 2020 }],
    ['user-not-found', { statusCode: 404, apiCode: 2004 }],
    ['still-works', { statusCode: 200 }],
  ] as const)(
    'answers the login of the deleted by the mode %s',
    async (afterDeletion, expected) => {
      const { sandbox, get, signIn, dovsDeleteToken, deleteAccount } = start({ afterDeletion })
      const token = sandbox.signIn(dovId)
      await deleteAccount(token, await dovsDeleteToken(token))
      expect(refusalOf(await get('get-profile', token))).toMatchObject(expected)
      expect(refusalOf(await get('get-security-info', token))).toMatchObject(expected)
      expect(refusalOf(await signIn('dov', passwords['dov']))).toEqual(
        withoutMessage(sandbox.unknowns.signInAfterDeletion),
      )
      expect(() => sandbox.signIn(dovId)).toThrow('There is no such user.')
    },
  )
})

describe('the server', () => {
  it('answers /system bare, or enveloped when told to', async () => {
    expect((await start().get('system')).body).not.toHaveProperty('statusCode')
    const response = await start({ systemEnvelope: true }).sandbox.request('/api/v3/system')
    expect(await response.json()).toMatchObject({
      statusCode: 200,
      data: { rsa: { publicKey: expect.stringContaining('PUBLIC KEY') } },
    })
  })

  it('refuses a body that is too large, and a path that it does not have', async () => {
    const { post, call } = start()
    expect((await post('signin', 'x'.repeat(70_000))).status).toBe(413)
    expect((await call('GET', '/api/v3/delete-account')).status).toBe(404)
  })

  it('is open to every origin, on refusals too', async () => {
    const { sandbox } = start()
    const origin = 'https://app.example'
    const preflight = await sandbox.request('/api/v3/delete-account', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })
    expect(preflight.status).toBe(204)
    const allowed = preflight.headers.get('access-control-allow-headers')?.split(',') ?? []
    expect(allowed).toEqual(
      expect.arrayContaining([
        'content-type',
        'authorization',
        'x-authing-app-id',
        'x-genauth-app-id',
      ]),
    )
    expect(Number(preflight.headers.get('access-control-max-age'))).toBeGreaterThan(0)
    const paths = ['/api/v3/get-profile', '/nowhere', '/sandbox/inbox', '/api/v3/system']
    sandbox.addFault({ operation: 'getSystemInfo', kind: 'html' })
    const answers = await Promise.all(
      paths.map((path) => sandbox.request(path, { headers: { origin } })),
    )
    for (const { headers } of answers) expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('remembers requests without their secrets', async () => {
    const { sandbox, verifyPassword, get } = start()
    const token = sandbox.signIn(dovId)
    await verifyPassword(token, 'a secret of dov')
    await get('get-profile?withIdentities=true', token)
    const { statusCode, apiCode } = sandbox.unknowns.wrongPassword
    expect(sandbox.requests()).toMatchObject([
      {
        operation: 'verifyDeleteAccountRequest',
        method: 'POST',
        processed: true,
        outcome: `refused ${statusCode}/${apiCode}`,
      },
      { operation: 'getProfile', path: '/api/v3/get-profile', outcome: 'ok' },
    ])
    const text = JSON.stringify(sandbox.requests())
    expect(text).not.toContain('a secret of dov')
    expect(text).not.toContain(token)
  })

  it('starts over on reset: users, messages, logins, requests, faults and clock', async () => {
    const { sandbox, get, sendEmail, dovsDeleteToken, deleteAccount } = start()
    const token = sandbox.signIn(dovId)
    await deleteAccount(token, await dovsDeleteToken(token))
    await sendEmail('ada@example.com')
    sandbox.addFault({ operation: '*', kind: 'dropBefore' })
    sandbox.advance(10)
    sandbox.reset()
    expect(sandbox.users().every(({ status }) => status === 'active')).toBe(true)
    expect([sandbox.inbox(), sandbox.requests(), sandbox.faults()]).toEqual([[], [], []])
    expect(sandbox.now()).toBe(1_800_000_000_000)
    expect(sandbox.seed).toBe(1)
    expect((await get('get-profile', token)).body['statusCode']).toBe(401)
    sandbox.reset({ seed: 2, afterDeletion: 'still-works' })
    expect(sandbox).toMatchObject({ seed: 2, afterDeletion: 'still-works' })
  })

  it('keeps a seed that it made up', () => {
    const sandbox = createSandbox()
    const { seed, unknowns } = sandbox
    sandbox.reset()
    expect(sandbox).toMatchObject({ seed, unknowns })
  })

  it.each([
    [{ seed: 1.5 }, 'The seed must be an integer from 0 to 4294967295.'],
    [{ afterDeletion: 'x' as never }, 'afterDeletion must be one of'],
    [{ verifyCodeLength: 0 }, 'verifyCodeLength must be a positive integer.'],
    [
      {
        users: [
          { userId: 'a', name: 'A' },
          { userId: 'a', name: 'B' },
        ],
      },
      'share "a"',
    ],
  ])('refuses the options %j in words', (options, message) => {
    expect(() => createSandbox(options)).toThrow(message)
  })

  it('refuses a clock that goes back', () => {
    expect(() => start().sandbox.advance(-1)).toThrow('The clock can only be advanced')
  })
})

function encrypt(publicKey: string, password: string | Uint8Array): string {
  const key = { key: publicKey, padding: constants.RSA_PKCS1_PADDING }
  return publicEncrypt(key, Buffer.from(password)).toString('base64')
}
