import { GenAuthError, type GenAuthErrorInit } from '@farewell/client'
import { describe, expect, test } from 'vitest'
import { outcomeOf, verdictOf } from './outcomeOf.ts'

const error = (init: Partial<GenAuthErrorInit>): GenAuthError =>
  new GenAuthError({ code: 'rejected', message: 'It failed.', ...init })

describe('what an answer to delete-account means', () => {
  test.each([
    ['never handed to fetch: offline', { code: 'offline' }, 'refused'],
    ['never handed to fetch: another account', { code: 'account_changed' }, 'refused'],
    ['never handed to fetch: elsewhere', { code: 'in_progress_elsewhere' }, 'refused'],
    ['400 in an envelope', { httpStatus: 200, statusCode: 400 }, 'refused'],
    ['403 in an envelope', { code: 'forbidden', httpStatus: 200, statusCode: 403 }, 'refused'],
    ['429 in an envelope', { code: 'rate_limited', httpStatus: 429, statusCode: 429 }, 'refused'],
    ['499 in an envelope', { httpStatus: 200, statusCode: 499 }, 'refused'],
    ['401', { code: 'signed_out', httpStatus: 401 }, 'signed-out'],
    ['2020', { code: 'signed_out', httpStatus: 200, statusCode: 400, apiCode: 2020 }, 'signed-out'],
    ['404 in an envelope', { httpStatus: 200, statusCode: 404 }, 'unconfirmed'],
    ['2004', { code: 'user_not_found', httpStatus: 200, statusCode: 400 }, 'unconfirmed'],
    ['network', { code: 'network' }, 'unconfirmed'],
    ['time-out', { code: 'timeout' }, 'unconfirmed'],
    ['500 in an envelope', { code: 'server', httpStatus: 200, statusCode: 500 }, 'unconfirmed'],
    ['601 in an envelope', { code: 'server', httpStatus: 200, statusCode: 601 }, 'unconfirmed'],
    [
      'a refusal under HTTP 502',
      { code: 'server', httpStatus: 502, statusCode: 400 },
      'unconfirmed',
    ],
    [
      'a success under HTTP 502',
      { code: 'server', httpStatus: 502, statusCode: 200 },
      'unconfirmed',
    ],
    ['a proxy page', { code: 'unexpected_answer', httpStatus: 403 }, 'unconfirmed'],
    ['a rate limit without an envelope', { code: 'rate_limited', httpStatus: 429 }, 'unconfirmed'],
    [
      'success: false',
      { code: 'unexpected_answer', httpStatus: 200, statusCode: 200 },
      'unconfirmed',
    ],
  ] as const)('%s', (_, init, outcome) => {
    expect(outcomeOf(error(init))).toBe(outcome)
  })
})

describe('what a look at the profile proves', () => {
  test.each([
    ['the same user', { userId: 'u1' }, 'present'],
    ['another user', { userId: 'u2' }, 'other-account'],
    ['404', { error: error({ httpStatus: 200, statusCode: 404 }) }, 'gone'],
    [
      '2004',
      { error: error({ code: 'user_not_found', httpStatus: 200, statusCode: 400 }) },
      'gone',
    ],
    [
      '401',
      { error: error({ code: 'signed_out', httpStatus: 200, statusCode: 401 }) },
      'no-evidence',
    ],
    [
      '403',
      { error: error({ code: 'forbidden', httpStatus: 200, statusCode: 403 }) },
      'no-evidence',
    ],
    [
      '429',
      { error: error({ code: 'rate_limited', httpStatus: 429, statusCode: 429 }) },
      'no-evidence',
    ],
    ['500', { error: error({ code: 'server', httpStatus: 500, statusCode: 404 }) }, 'no-evidence'],
    [
      'a proxy page with 404',
      { error: error({ code: 'unexpected_answer', httpStatus: 404 }) },
      'no-evidence',
    ],
    ['no network', { error: error({ code: 'network' }) }, 'no-evidence'],
    ['a bug', { error: new TypeError('no') }, 'no-evidence'],
  ] as const)('%s', (_, probe, verdict) => {
    expect(verdictOf(probe, 'u1')).toBe(verdict)
  })
})
