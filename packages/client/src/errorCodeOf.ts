import type { GenAuthErrorCode, GenAuthOperation } from './GenAuthError.ts'

export interface RefusedAnswer {
  httpStatus: number
  /** Absent when the answer had no envelope. */
  statusCode?: number | undefined
  apiCode?: number | undefined
}

type CodeTable = Record<number, GenAuthErrorCode>

/** API codes that mean the same on every call (contract §3.2). */
const everywhere: CodeTable = {
  1001: 'forbidden',
  1576: 'forbidden',
  2000: 'captcha_required',
  2003: 'identifier_rejected',
  2004: 'user_not_found',
  2005: 'account_locked',
  2011: 'app_not_found',
  2018: 'forbidden',
  2020: 'signed_out',
  2028: 'identifier_rejected',
  2057: 'account_locked',
  2204: 'identifier_rejected',
  2206: 'signed_out',
  2207: 'signed_out',
  2209: 'forbidden',
  2212: 'forbidden',
  2224: 'app_not_found',
  2120008: 'user_disabled',
  2130010: 'user_disabled',
}

const sending: CodeTable = {
  2021: 'message_not_sent',
  2025: 'message_not_sent',
  2080: 'too_soon',
  3013: 'message_not_sent',
  3014: 'message_not_sent',
  4004: 'too_soon',
}

const verifying: CodeTable = {
  2001: 'passcode_rejected',
  2006: 'password_rejected',
  2016: 'encryption_failed',
  2300: 'passcode_rejected',
  2333: 'password_rejected',
}

const byOperation: Partial<Record<GenAuthOperation, CodeTable>> = {
  sendSms: sending,
  sendEmail: sending,
  verifyDeleteAccountRequest: verifying,
}

function byStatus(status: number): GenAuthErrorCode {
  if (status === 401) return 'signed_out'
  if (status === 403) return 'forbidden'
  if (status === 429) return 'rate_limited'
  if (status >= 400 && status < 500) return 'rejected'
  if (status >= 500 && status < 700) return 'server'
  return 'unexpected_answer'
}

/**
 * The code of an answer that is not a success. The API codes were seen at sign-in and reset; on the
 * flow's own calls they are unknown (contract §7.2), so the class of the status decides the rest.
 */
export function errorCodeOf(operation: GenAuthOperation, answer: RefusedAnswer): GenAuthErrorCode {
  const { httpStatus, statusCode, apiCode } = answer
  if (apiCode !== undefined && statusCode !== 200) {
    const known = byOperation[operation]?.[apiCode] ?? everywhere[apiCode]
    if (known) return known
  }
  if (httpStatus === 429) return 'rate_limited'
  if (httpStatus >= 500) return 'server'
  if (statusCode === undefined) return httpStatus === 401 ? 'signed_out' : 'unexpected_answer'
  return byStatus(statusCode)
}
