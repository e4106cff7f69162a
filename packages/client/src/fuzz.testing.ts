import * as fc from 'fast-check'
import type { GenAuthOperation } from './GenAuthError.ts'

/** What a `fetch` comes to: an answer of any kind, or none. */
export type Outcome =
  | { kind: 'answer'; status: number; headers: [string, string][]; body: Uint8Array<ArrayBuffer> }
  | { kind: 'broken body'; status: number; start: string }
  | { kind: 'throw' | 'reject'; thrown: unknown }

/** What is sent and must stay unseen. Each is a text that no message of ours can hold by chance. */
export interface Secrets {
  password: string
  passCode: string
  deleteAccountToken: string
  accessToken: string
}

const nasty = fc.constantFrom('"', '\\', '\n', '密', '😀', ' ', '<', '$&', '%', 'é', '\u2028', '{')
const nastyText = fc.array(nasty, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const core = fc.stringMatching(/^[g-z]{8,12}$/)

export const anySecrets: fc.Arbitrary<Secrets> = fc
  .tuple(nastyText, core, nastyText, core, fc.boolean())
  .map(([before, first, after, second, nested]) => ({
    password: `${before}${first}${after}`,
    passCode: `${first}0`,
    // One secret may be a part of another.
    deleteAccountToken: nested ? `${first}.${second}` : second,
    accessToken: nested ? `${first}.${second}.${first}` : `${second}.${first}`,
  }))

/** Data that each call promises, in all its forms. */
const nullish = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null })
const optional: { requiredKeys: [] } = { requiredKeys: [] }
const publicKey = nullish(fc.record({ publicKey: nullish(fc.string()) }, optional))
const keys = fc.record({ rsa: publicKey, sm2: publicKey }, optional)
const text = nullish(fc.string())
const flag = nullish(fc.boolean())

const promisedData: Record<GenAuthOperation, fc.Arbitrary<unknown>> = {
  getProfile: fc.record(
    { userId: fc.string({ minLength: 1 }), name: text, email: text, phone: text, photo: text },
    { requiredKeys: ['userId'] },
  ),
  getSecurityLevel: fc.record(
    { passwordSet: flag, emailBinded: flag, phoneBinded: flag },
    optional,
  ),
  sendSms: fc.jsonValue(),
  sendEmail: fc.jsonValue(),
  verifyDeleteAccountRequest: fc.record(
    { deleteAccountToken: fc.string({ minLength: 1 }), tokenExpiresIn: nullish(fc.integer()) },
    { requiredKeys: ['deleteAccountToken'] },
  ),
  deleteAccount: fc.constant({ success: true }),
  getSystemInfo: keys,
}

const statusCodes = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  fc.constantFrom(0, 201, 302, 400, 401, 403, 404, 429, 499, 500, 601, 700, -200, 200.5),
  fc.integer(),
)
const apiCodes = fc.oneof(
  fc.constantFrom(2000, 2001, 2003, 2004, 2006, 2020, 2080, 2206, 4004, 20001, 2120008),
  fc.integer(),
  fc.integer().map(String),
)

const envelopeOf = (data: fc.Arbitrary<unknown>, message: fc.Arbitrary<unknown>) =>
  fc.record(
    {
      statusCode: statusCodes,
      message,
      data,
      apiCode: apiCodes,
      requestId: fc.oneof(fc.uuid(), message),
    },
    { requiredKeys: ['statusCode', 'data'] },
  )

/** The server's words, which may quote what it was sent, as it is or as JSON. */
function messageOf(sent: readonly string[]): fc.Arbitrary<unknown> {
  const quoted = fc
    .constantFrom('nothing', ...sent)
    .chain((secret) => fc.constantFrom(secret, JSON.stringify(secret), JSON.stringify({ secret })))
  return fc.oneof(
    fc.string(),
    fc.tuple(fc.string(), quoted, fc.string(), quoted).map((parts) => parts.join('')),
    // Where the text is cut, half a secret must not be left.
    fc
      .tuple(fc.integer({ min: 270, max: 300 }), quoted)
      .map(([length, secret]) => 'm'.repeat(length) + secret),
    fc.jsonValue(),
  )
}

const oddities = fc.oneof(fc.jsonValue(), {
  weight: 3,
  arbitrary: fc.constantFrom<unknown>(null, true, 1, 'true', '', '200', [], {}, [200]),
})
const oddKeys = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'statusCode',
  'data',
  'Data',
)

/** The same JSON value with something changed, dropped, added or moved, somewhere inside. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) {
    return fc.oneof(oddities, fc.constant([value]), fc.constant({ value }))
  }
  const entries = Object.entries(value)
  const withEntries = (changed: [string, unknown][]): unknown => Object.fromEntries(changed)
  const added = fc
    .tuple(oddKeys, oddities)
    .map(([key, odd]): unknown => withEntries([...entries, [key, odd]]))
  if (entries.length === 0) return added
  const place = fc.nat({ max: entries.length - 1 })
  return fc.oneof(
    added,
    place.map((index) => withEntries(entries.filter((_, other) => other !== index))),
    { weight: 2, arbitrary: place.chain((index) => mutatedAt(entries, index)) },
    fc
      .tuple(place, oddKeys)
      .map(([index, key]) =>
        withEntries(entries.map(([old, part], at) => [at === index ? key : old, part])),
      ),
    fc.constant([value]),
    fc.constant({ data: value }),
  )
}

function mutatedAt(entries: [string, unknown][], index: number): fc.Arbitrary<unknown> {
  return mutated(entries[index]?.[1]).map((part): unknown =>
    Object.fromEntries(entries.map(([key, old], at) => [key, at === index ? part : old])),
  )
}

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

function texts(operation: GenAuthOperation, sent: readonly string[]): fc.Arbitrary<string> {
  const message = messageOf(sent)
  const data = promisedData[operation]
  const envelope: fc.Arbitrary<unknown> = envelopeOf(data, message)
  const success = data.map((promised): unknown => ({ statusCode: 200, data: promised }))
  const valid = fc.oneof(envelope, success, ...(operation === 'getSystemInfo' ? [data] : []))
  const asText = (value: unknown): string => JSON.stringify(value)
  return fc.oneof(
    { weight: 3, arbitrary: valid.map(asText) },
    { weight: 8, arbitrary: valid.chain(mutated).map(asText) },
    { weight: 4, arbitrary: valid.chain(mutated).chain(mutated).map(asText) },
    {
      weight: 6,
      arbitrary: data.chain(mutated).map((odd) => asText({ statusCode: 200, data: odd })),
    },
    { weight: 2, arbitrary: envelopeOf(fc.jsonValue(), message).map(asText) },
    { weight: 2, arbitrary: fc.json() },
    // Broken off, preceded or followed by something.
    fc.tuple(valid, fc.nat()).map(([value, at]) => {
      const whole = asText(value)
      return whole.slice(0, at % whole.length)
    }),
    fc
      .tuple(fc.constantFrom('\uFEFF', ' \n', ")]}',\n", ';', '\0'), valid)
      .map(([before, value]) => before + asText(value)),
    fc.tuple(valid, valid).map((pair) => pair.map(asText).join('\n')),
    // The last of two keys counts, and a number may be written in many ways.
    fc
      .tuple(valid, fc.constantFrom('2e2', '200.0', '-200', '1e999', '"200"', '0200', '500'))
      .map(([value, number]) => asText(value).replace(/}$/, `,"statusCode":${number}}`)),
    valid.map((value) => `{"__proto__":${asText(value)}}`),
    fc.integer({ min: 1, max: 20_000 }).map(nested),
    fc
      .tuple(valid, fc.integer({ min: 1, max: 5000 }))
      .map(([value, depth]) => asText(value).replace(/}$/, `,"message":${nested(depth)}}`)),
    fc
      .tuple(valid, fc.integer({ min: 300, max: 300_000 }))
      .map(([value, length]) => asText(value).replace(/}$/, `,"message":"${'m'.repeat(length)}"}`)),
    fc.constantFrom('', ' ', 'null', 'undefined', 'OK', '<!doctype html><h1>502</h1>', 'NaN'),
    fc.string({ unit: 'binary' }),
  )
}

const statuses = fc.oneof(
  { weight: 6, arbitrary: fc.constant(200) },
  fc.constantFrom(201, 202, 203, 204, 205, 206, 226, 299),
  fc.constantFrom(300, 301, 302, 303, 304, 307, 308),
  fc.constantFrom(400, 401, 403, 404, 409, 422, 429, 499, 500, 502, 503, 504, 599),
)

const headerValue = fc.oneof(
  fc.constantFrom('30', '-1', '0', '1e9', '99999999999999999999', 'soon', '', ' 7 '),
  fc.constantFrom('Sun, 22 Nov 2026 12:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Invalid Date'),
  fc.stringMatching(/^[ -~]{0,20}$/),
)
const headers = fc.array(
  fc.tuple(fc.constantFrom('retry-after', 'content-type', 'location', 'x-request-id'), headerValue),
  { maxLength: 3 },
)

const bytes = (body: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(body)

/** A text's bytes, at times with one that UTF-8 does not know: then with no secret in it to spoil. */
function bodies(
  operation: GenAuthOperation,
  sent: readonly string[],
): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const spoilt = fc
    .tuple(texts(operation, []).map(bytes), fc.nat(), fc.constantFrom(0x80, 0xc0, 0xff))
    .map(([all, at, bad]) => {
      if (all.length > 0) all[at % all.length] = bad
      return all
    })
  return fc.oneof(
    { weight: 9, arbitrary: texts(operation, sent).map(bytes) },
    spoilt,
    fc.uint8Array({ maxLength: 50 }).map((raw) => Uint8Array.from(raw)),
  )
}

/** What may be thrown, the request's secrets in it. */
const thrown = ({ accessToken, password }: Secrets): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>(
      new TypeError(`Failed to fetch with ${accessToken}`),
      Object.assign(new Error(password), { request: { headers: { accessToken } } }),
      new DOMException(password, 'AbortError'),
      new DOMException(password, 'TimeoutError'),
      Object.assign(new Error('x'), { name: 'GenAuthError', code: password }),
      Object.assign(new Error('x'), { name: accessToken.slice(0, 3) }),
    ),
  )

/** Anything that may come of one request of this operation, which sends some of the secrets. */
export function anyOutcome(
  operation: GenAuthOperation,
  secrets: Secrets,
  sent: readonly string[],
): fc.Arbitrary<Outcome> {
  return fc.oneof(
    {
      weight: 20,
      arbitrary: fc.record({
        kind: fc.constant('answer' as const),
        status: statuses,
        headers,
        body: bodies(operation, sent),
      }),
    },
    fc.record({
      kind: fc.constant('broken body' as const),
      status: fc.constantFrom(200, 401, 500),
      start: fc.constantFrom('', '{"statusCode":200,"data":{"success":true}}'),
    }),
    fc.record({
      kind: fc.constantFrom('throw' as const, 'reject' as const),
      thrown: thrown(secrets),
    }),
  )
}
