import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGenAuthClient } from './createGenAuthClient.ts'
import { anyOutcome, anySecrets, type Outcome, type Secrets } from './fuzz.testing.ts'
import type { GenAuthClient } from './GenAuthClient.ts'
import { isGenAuthError, type GenAuthErrorCode, type GenAuthOperation } from './GenAuthError.ts'

/**
 * Any answer at all, to any call: it is a success by the contract, or it is a `GenAuthError`, and no
 * error holds what was sent. `npm run test:fuzz -- --runs 100000` for many, `--seed` to repeat some.
 */

const runs = Number(process.env.RANDOM_RUNS ?? 1000)
const seed = Number(process.env.RANDOM_SEED ?? Date.now() % 0x7fffffff)

const codes: Record<GenAuthErrorCode, true> = {
  invalid_options: true,
  signed_out: true,
  forbidden: true,
  passcode_rejected: true,
  password_rejected: true,
  account_locked: true,
  captcha_required: true,
  too_soon: true,
  rate_limited: true,
  identifier_rejected: true,
  encryption_failed: true,
  user_not_found: true,
  user_disabled: true,
  app_not_found: true,
  message_not_sent: true,
  in_progress_elsewhere: true,
  account_changed: true,
  offline: true,
  rejected: true,
  server: true,
  network: true,
  timeout: true,
  aborted: true,
  unexpected_answer: true,
}

interface FuzzedCall {
  name: string
  operation: GenAuthOperation
  /** What goes out with it. */
  sends: (keyof Secrets)[]
  run: (client: GenAuthClient, secrets: Secrets) => Promise<unknown>
}

const channel = 'CHANNEL_DELETE_ACCOUNT'
const calls: FuzzedCall[] = [
  {
    name: 'getProfile',
    operation: 'getProfile',
    sends: ['accessToken'],
    run: (client) => client.getProfile(),
  },
  {
    name: 'getSecurityLevel',
    operation: 'getSecurityLevel',
    sends: ['accessToken'],
    run: (client) => client.getSecurityLevel(),
  },
  {
    name: 'sendSms',
    operation: 'sendSms',
    sends: ['accessToken'],
    run: (client) => client.sendSms({ phoneNumber: '13800138000', channel }),
  },
  {
    name: 'sendEmail',
    operation: 'sendEmail',
    sends: ['accessToken'],
    run: (client) => client.sendEmail({ email: 'ada@example.com', channel }),
  },
  {
    name: 'verify by code',
    operation: 'verifyDeleteAccountRequest',
    sends: ['accessToken', 'passCode'],
    run: (client, { passCode }) =>
      client.verifyDeleteAccountRequest({
        verifyMethod: 'EMAIL_PASSCODE',
        emailPassCodePayload: { email: 'ada@example.com', passCode },
      }),
  },
  {
    name: 'verify by password',
    operation: 'verifyDeleteAccountRequest',
    sends: ['accessToken', 'password'],
    run: (client, { password }) =>
      client.verifyDeleteAccountRequest({
        verifyMethod: 'PASSWORD',
        passwordPayload: { password },
      }),
  },
  {
    name: 'deleteAccount',
    operation: 'deleteAccount',
    sends: ['accessToken', 'deleteAccountToken'],
    run: (client, { deleteAccountToken }) => client.deleteAccount({ deleteAccountToken }),
  },
  {
    name: 'getSystemInfo',
    operation: 'getSystemInfo',
    sends: [],
    run: (client) => client.getSystemInfo(),
  },
]

type Fields = Record<string, unknown>
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (value: Fields, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined
const isNullish = (value: unknown): boolean => value === null || value === undefined
const areNullishOr = (type: string, value: Fields, fields: readonly string[]): boolean =>
  fields.every((field) => {
    const part = own(value, field)
    // oxlint-disable-next-line valid-typeof
    return isNullish(part) || typeof part === type
  })

function isKeys(value: unknown): boolean {
  // A list has no keys either: the client reads it as a server without any.
  if (Array.isArray(value)) return true
  if (!isObject(value)) return false
  return ['rsa', 'sm2'].every((type) => {
    const key = own(value, type)
    return (
      isNullish(key) ||
      Array.isArray(key) ||
      (isObject(key) && areNullishOr('string', key, ['publicKey']))
    )
  })
}

/** The contract read once more: what data each call promises. */
function isPromised(operation: GenAuthOperation, data: unknown): boolean {
  if (operation === 'sendSms' || operation === 'sendEmail') return true
  if (operation === 'getSystemInfo') return isKeys(data)
  if (!isObject(data)) return false
  switch (operation) {
    case 'getProfile': {
      const userId = own(data, 'userId')
      const texts = ['name', 'nickname', 'username', 'photo', 'email', 'phone', 'phoneCountryCode']
      return typeof userId === 'string' && userId !== '' && areNullishOr('string', data, texts)
    }
    case 'getSecurityLevel': {
      const flags = ['passwordSet', 'emailBinded', 'phoneBinded']
      const saysSomething = flags.some((field) => !isNullish(own(data, field)))
      return saysSomething && areNullishOr('boolean', data, flags)
    }
    case 'verifyDeleteAccountRequest': {
      const token = own(data, 'deleteAccountToken')
      const isToken = typeof token === 'string' && token !== ''
      return isToken && areNullishOr('number', data, ['tokenExpiresIn'])
    }
    case 'deleteAccount':
      return own(data, 'success') === true
  }
}

function isSuccess(operation: GenAuthOperation, outcome: Outcome): boolean {
  if (outcome.kind !== 'answer' || outcome.status < 200 || outcome.status > 299) return false
  if (isBodiless(outcome.status)) return false
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder().decode(outcome.body))
  } catch {
    return false
  }
  if (!isObject(body)) return false
  const statusCode = own(body, 'statusCode')
  if (operation === 'getSystemInfo' && typeof statusCode !== 'number') {
    return isKeys(body) && (Object.hasOwn(body, 'rsa') || Object.hasOwn(body, 'sm2'))
  }
  return statusCode === 200 && isPromised(operation, own(body, 'data'))
}

const isBodiless = (status: number): boolean => [204, 205, 304].includes(status)

function fetchOf(outcome: Outcome): typeof fetch {
  return () => {
    if ('thrown' in outcome) {
      if (outcome.kind === 'throw') throw outcome.thrown
      return Promise.reject(outcome.thrown)
    }
    const { status } = outcome
    if (outcome.kind === 'answer') {
      const body = isBodiless(status) ? null : outcome.body
      return Promise.resolve(new Response(body, { status, headers: outcome.headers }))
    }
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(outcome.start))
        controller.error(new TypeError('the connection broke'))
      },
    })
    return Promise.resolve(new Response(body, { status }))
  }
}

/** Every text in a value: of own, inherited and symbol properties, and down the `cause` chain. */
function textsOf(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const texts: string[] = []
  for (let holder: unknown = value; isHolder(holder); holder = Object.getPrototypeOf(holder)) {
    for (const key of Reflect.ownKeys(holder)) {
      texts.push(String(key), ...textsOf(Reflect.get(holder, key, value), seen))
    }
  }
  return texts
}
const isHolder = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && value !== Object.prototype

/** The beginnings of its words: what is left of a secret that is cut or escaped. */
const piecesOf = (secret: string): string[] =>
  (secret.match(/[g-z]{8,}/g) ?? []).map((word) => word.slice(0, 6))

function assertGoodError(error: unknown, outcome: Outcome, sent: readonly string[]): void {
  if (!isGenAuthError(error)) throw new Error(`It rejected with ${fc.stringify(error)}.`)
  expect(codes, 'the code is one of the union').toHaveProperty([error.code])
  expect(error.message).toMatch(/\.$/)
  expect(error.message.length).toBeLessThan(500)
  expect(error.serverMessage?.length ?? 0).toBeLessThanOrEqual(300)
  expect(error.requestId?.length ?? 0).toBeLessThanOrEqual(300)
  const { httpStatus, statusCode, apiCode, retryAt } = error
  expect(httpStatus).toBe(outcome.kind === 'answer' ? outcome.status : undefined)
  expect(['number', 'undefined']).toContain(typeof statusCode)
  expect(['number', 'undefined']).toContain(typeof apiCode)
  if (retryAt !== undefined) expect(Math.abs(retryAt - Date.now())).toBeLessThanOrEqual(86_500_000)
  for (const text of textsOf(error)) {
    for (const secret of sent) {
      const isThere =
        text.includes(secret) || piecesOf(secret).some((piece) => text.includes(piece))
      if (isThere) throw new Error(`The error holds ${secret}, or a part of it: ${text}`)
    }
  }
}

const sentBy = ({ sends }: FuzzedCall, secrets: Secrets): string[] =>
  sends.map((name) => secrets[name])

async function live(call: FuzzedCall, secrets: Secrets, outcome: Outcome): Promise<boolean> {
  const client = createGenAuthClient({
    appHost: 'https://app.genauth.ai',
    appId: 'app',
    getAccessToken: () => secrets.accessToken,
    fetch: fetchOf(outcome),
  })
  const [result] = await Promise.allSettled([call.run(client, secrets)])
  const resolved = result.status === 'fulfilled'
  expect(resolved, 'it is a success').toBe(isSuccess(call.operation, outcome))
  if (!resolved) assertGoodError(result.reason, outcome, sentBy(call, secrets))
  expect(Object.keys(Object.prototype), 'nothing is polluted').toEqual([])
  return resolved
}

/** The calls that carry most are drawn most. */
const heavy = calls.filter(({ name }) => ['deleteAccount', 'verify by password'].includes(name))

const anyCase = fc
  .tuple(fc.constantFrom(...calls, ...heavy), anySecrets)
  .chain(([call, secrets]) =>
    fc.tuple(
      fc.constant(call),
      fc.constant(secrets),
      anyOutcome(call.operation, secrets, sentBy(call, secrets)),
    ),
  )

/** A failure as a person reads it. */
function report(details: fc.RunDetails<[[FuzzedCall, Secrets, Outcome]]>): string {
  const [found] = details.counterexample ?? []
  const { errorInstance: error } = details
  const body = found?.[2].kind === 'answer' ? new TextDecoder().decode(found[2].body) : undefined
  return [
    `Run ${details.numRuns} of ${runs} failed, shrunk ${details.numShrinks} times.`,
    error instanceof Error ? error.message : String(error),
    `${found?.[0].name}, secrets ${JSON.stringify(found?.[1])}`,
    fc.stringify(body === undefined ? found?.[2] : { ...found?.[2], body }).slice(0, 2000),
    `Repeat: npm run test:fuzz -- --runs ${runs} --seed ${details.seed}`,
  ].join('\n')
}

test(`${runs} answers are read right, seed ${seed}`, { timeout: 0 }, async () => {
  let successes = 0
  const property = fc.asyncProperty(anyCase, async ([call, secrets, outcome]) => {
    if (await live(call, secrets, outcome)) successes += 1
  })
  const details = await fc.check(property, { numRuns: runs, seed })
  console.log(`${details.numRuns} answers, ${successes} of them successes, seed ${details.seed}`)
  if (details.failed) throw new Error(report(details))
  // Both ends are met often enough to mean something.
  expect(successes).toBeGreaterThan(runs / 50)
  expect(successes).toBeLessThan(runs / 2)
})
