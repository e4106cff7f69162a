import type { GenAuthClient, RequestOptions } from './GenAuthClient.ts'
import { isGenAuthError, type GenAuthError, type GenAuthOperation } from './GenAuthError.ts'

/** What must never be found again. Each has a core that survives any escaping. */
export const secrets = {
  password: 'h"unter\\sekretPassword 密码',
  passCode: 'sekretCode-481516',
  deleteAccountToken: 'sekretDeletion.2342',
  accessToken: 'sekretAccess.sekretPart',
}
export const secretCores = ['sekretPassword', 'sekretCode', 'sekretDeletion', 'sekretAccess']

export interface CallCase {
  name: string
  operation: GenAuthOperation
  method: 'GET' | 'POST'
  path: string
  /** Milliseconds. */
  timeout: number
  /** The data of a success. */
  data: unknown
  run: (client: GenAuthClient, options?: RequestOptions) => Promise<unknown>
}

const verify = {
  operation: 'verifyDeleteAccountRequest',
  method: 'POST',
  path: '/api/v3/verify-delete-account-request',
  timeout: 15_000,
  data: { deleteAccountToken: 'a-token', tokenExpiresIn: 60 },
} as const

const { password, passCode, deleteAccountToken } = secrets

/** Every call of the client, the verification once for each method. */
export const callCases: readonly CallCase[] = [
  {
    name: 'getProfile',
    operation: 'getProfile',
    method: 'GET',
    path: '/api/v3/get-profile?withCustomData=false&withIdentities=false&withDepartmentIds=false',
    timeout: 10_000,
    data: { userId: 'u1' },
    run: (client, options) => client.getProfile(options),
  },
  {
    name: 'getSecurityLevel',
    operation: 'getSecurityLevel',
    method: 'GET',
    path: '/api/v3/get-security-info',
    timeout: 10_000,
    data: { passwordSet: true, emailBinded: false, phoneBinded: null },
    run: (client, options) => client.getSecurityLevel(options),
  },
  {
    name: 'sendSms',
    operation: 'sendSms',
    method: 'POST',
    path: '/api/v3/send-sms',
    timeout: 10_000,
    data: undefined,
    run: (client, options) =>
      client.sendSms({ phoneNumber: '13800138000', channel: 'CHANNEL_DELETE_ACCOUNT' }, options),
  },
  {
    name: 'sendEmail',
    operation: 'sendEmail',
    method: 'POST',
    path: '/api/v3/send-email',
    timeout: 10_000,
    data: undefined,
    run: (client, options) =>
      client.sendEmail({ email: 'ada@example.com', channel: 'CHANNEL_DELETE_ACCOUNT' }, options),
  },
  {
    ...verify,
    name: 'verifyDeleteAccountRequest by phone',
    run: (client, options) =>
      client.verifyDeleteAccountRequest(
        {
          verifyMethod: 'PHONE_PASSCODE',
          phonePassCodePayload: { phoneNumber: '13800138000', passCode },
        },
        options,
      ),
  },
  {
    ...verify,
    name: 'verifyDeleteAccountRequest by e-mail',
    run: (client, options) =>
      client.verifyDeleteAccountRequest(
        {
          verifyMethod: 'EMAIL_PASSCODE',
          emailPassCodePayload: { email: 'ada@example.com', passCode },
        },
        options,
      ),
  },
  {
    ...verify,
    name: 'verifyDeleteAccountRequest by password',
    run: (client, options) =>
      client.verifyDeleteAccountRequest(
        { verifyMethod: 'PASSWORD', passwordPayload: { password } },
        options,
      ),
  },
  {
    name: 'deleteAccount',
    operation: 'deleteAccount',
    method: 'POST',
    path: '/api/v3/delete-account',
    timeout: 30_000,
    data: { success: true },
    run: (client, options) => client.deleteAccount({ deleteAccountToken }, options),
  },
  {
    name: 'getSystemInfo',
    operation: 'getSystemInfo',
    method: 'GET',
    path: '/api/v3/system',
    timeout: 10_000,
    data: { rsa: { publicKey: 'a-key' } },
    run: (client, options) => client.getSystemInfo(options),
  },
]

/** The case of one operation. */
export function callCaseOf(operation: GenAuthOperation): CallCase {
  const found = callCases.find((candidate) => candidate.operation === operation)
  if (!found) throw new Error(`There is no case for ${operation}.`)
  return found
}

/** The error that a promise rejects with; fails when it resolves or rejects with another error. */
export async function genAuthErrorOf(promise: Promise<unknown>): Promise<GenAuthError> {
  const [result] = await Promise.allSettled([promise])
  if (result.status === 'fulfilled') throw new Error('The call resolved.')
  if (!isGenAuthError(result.reason)) {
    throw new Error('The call rejected with another error.', { cause: result.reason })
  }
  return result.reason
}
