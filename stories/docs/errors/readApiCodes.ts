import type { GenAuthErrorCode, GenAuthOperation } from '@farewell/ui'
import { errorCodeOf } from '../../../packages/client/src/errorCodeOf.ts'

const operations: readonly GenAuthOperation[] = [
  'getProfile',
  'getSecurityLevel',
  'sendSms',
  'sendEmail',
  'verifyDeleteAccountRequest',
  'deleteAccount',
  'getSystemInfo',
]

/** Those of four digits, and the two long ones that the official list has. */
const candidates = [...Array.from({ length: 9999 }, (_, code) => code), 2_120_008, 2_130_010]

/** The numbers of GenAuth that lead to each code, found by trying them. */
export function readApiCodes(): Map<GenAuthErrorCode, number[]> {
  const found = new Map<GenAuthErrorCode, number[]>()
  for (const apiCode of candidates) {
    const codes = operations.map((operation) =>
      errorCodeOf(operation, { httpStatus: 200, statusCode: 499, apiCode }),
    )
    for (const code of new Set(codes)) {
      if (code !== 'rejected') found.set(code, [...(found.get(code) ?? []), apiCode])
    }
  }
  return found
}
