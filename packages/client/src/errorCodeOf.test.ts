import { describe, expect, it } from 'vitest'
import { errorCodeOf } from './errorCodeOf.ts'
import type { GenAuthErrorCode, GenAuthOperation } from './GenAuthError.ts'

const reads = ['getProfile', 'getSecurityLevel', 'getSystemInfo'] as const
const sends = ['sendSms', 'sendEmail'] as const
const verify = ['verifyDeleteAccountRequest'] as const
const all: readonly GenAuthOperation[] = [...reads, ...sends, ...verify, 'deleteAccount']

/** The appendix of the error codes: which apiCode means what, and on which calls. */
const table: [GenAuthErrorCode, readonly number[], readonly GenAuthOperation[]][] = [
  ['forbidden', [1001, 1576, 2018, 2209, 2212], all],
  ['captcha_required', [2000], all],
  ['identifier_rejected', [2003, 2028, 2204], all],
  ['user_not_found', [2004], all],
  ['account_locked', [2005, 2057], all],
  ['app_not_found', [2011, 2224], all],
  ['signed_out', [2020, 2206, 2207], all],
  ['user_disabled', [2120008, 2130010], all],
  ['passcode_rejected', [2001, 2300], verify],
  ['password_rejected', [2006, 2333], verify],
  ['encryption_failed', [2016], verify],
  ['message_not_sent', [2021, 2025, 3013, 3014], sends],
  ['too_soon', [2080, 4004], sends],
]

const cases = table.flatMap(([code, apiCodes, operations]) =>
  apiCodes.flatMap((apiCode) =>
    all.map((operation) => ({
      operation,
      apiCode,
      code: operations.includes(operation) ? code : ('rejected' as const),
    })),
  ),
)

describe('a documented apiCode', () => {
  it.each(cases)('$apiCode on $operation is $code', ({ operation, apiCode, code }) => {
    expect(errorCodeOf(operation, { httpStatus: 200, statusCode: 499, apiCode })).toBe(code)
    expect(errorCodeOf(operation, { httpStatus: 400, statusCode: 499, apiCode })).toBe(code)
  })

  it.each(all)('counts whatever the class of the status, on %s', (operation) => {
    for (const statusCode of [400, 401, 403, 404, 409, 422, 429, 499, 500, 603]) {
      const answer = { httpStatus: 200, statusCode, apiCode: 2057 }
      expect(errorCodeOf(operation, answer)).toBe('account_locked')
    }
  })

  it.each(all)('is ignored beside statusCode 200, on %s', (operation) => {
    const answer = { httpStatus: 404, statusCode: 200, apiCode: 2004 }
    expect(errorCodeOf(operation, answer)).toBe('unexpected_answer')
  })
})

describe.each(all)('an answer without a known apiCode, on %s', (operation) => {
  it.each<[number, GenAuthErrorCode]>([
    [400, 'rejected'],
    [401, 'signed_out'],
    [402, 'rejected'],
    [403, 'forbidden'],
    [404, 'rejected'],
    [409, 'rejected'],
    [413, 'rejected'],
    [422, 'rejected'],
    [429, 'rate_limited'],
    [499, 'rejected'],
    [500, 'server'],
    [501, 'server'],
    [502, 'server'],
    [503, 'server'],
    [601, 'server'],
    [602, 'server'],
    [603, 'server'],
    [0, 'unexpected_answer'],
    [-400, 'unexpected_answer'],
    [200, 'unexpected_answer'],
    [302, 'unexpected_answer'],
    [700, 'unexpected_answer'],
  ])('goes by its statusCode: %i is %s', (statusCode, code) => {
    for (const apiCode of [undefined, 1, 987_654_321]) {
      const httpStatus = statusCode === 200 ? 400 : 200
      expect(errorCodeOf(operation, { httpStatus, statusCode, apiCode })).toBe(code)
    }
  })

  it.each<[number, GenAuthErrorCode]>([
    [302, 'unexpected_answer'],
    [400, 'unexpected_answer'],
    [401, 'signed_out'],
    [403, 'unexpected_answer'],
    [404, 'unexpected_answer'],
    [429, 'rate_limited'],
    [500, 'server'],
    [502, 'server'],
    [503, 'server'],
    [504, 'server'],
  ])('goes by its HTTP status without an envelope: %i is %s', (httpStatus, code) => {
    expect(errorCodeOf(operation, { httpStatus })).toBe(code)
  })

  it('is the fault of the server under HTTP 5xx, whatever it claims', () => {
    for (const statusCode of [200, 400, 401, 404, 429]) {
      expect(errorCodeOf(operation, { httpStatus: 502, statusCode })).toBe('server')
    }
  })
})
