import { answerProblems } from '../../../fixtures/openapi.ts'
import type { Sandbox } from './createSandbox.ts'
import { isRecord } from './guards.ts'

export interface Called {
  status: number
  headers: Headers
  body: Record<string, unknown>
  data: Record<string, unknown>
}

/** Passwords of the sample users, by username. */
export const passwords: Record<string, string> = {
  ada: 'brisk otter hums low',
  bea: 'violet ladder nine rain',
  dov: 'copper window drifts east',
  fay: 'seven quiet marble foxes',
  gus: 'lantern under green tide',
}

export const ids = {
  ada: '65a1f0c3d2b4e6f708192a01',
  bea: '65a1f0c3d2b4e6f708192a02',
  chen: '65a1f0c3d2b4e6f708192a03',
  dov: '65a1f0c3d2b4e6f708192a04',
  eli: '65a1f0c3d2b4e6f708192a05',
  fay: '65a1f0c3d2b4e6f708192a06',
}

const deletion = 'CHANNEL_DELETE_ACCOUNT'

/**
 * Calls a sandbox. Every success is held against the official schemas and every failure against our
 * envelope on the way, so that no test can overlook a malformed answer.
 */
export function caller(sandbox: Sandbox) {
  async function call(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Called> {
    const response = await sandbox.request(path, {
      method,
      headers: { 'x-authing-app-id': 'app', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (!isRecord(answer)) throw new TypeError('The answer is no object.')
    const problems = envelopeProblems(method, path.split('?')[0] ?? '', answer)
    if (problems.length > 0) throw new TypeError(`${path}: ${problems.join('; ')}`)
    return {
      status: response.status,
      headers: response.headers,
      body: answer,
      data: isRecord(answer['data']) ? answer['data'] : {},
    }
  }
  const as = (token: string) => ({ authorization: `Bearer ${token}` })
  const verifyPassword = (token: string, password: string, passwordEncryptType = 'none') =>
    call(
      'POST',
      '/api/v3/verify-delete-account-request',
      { verifyMethod: 'PASSWORD', passwordPayload: { password, passwordEncryptType } },
      as(token),
    )
  return {
    call,
    verifyPassword,
    post: (name: string, body: unknown, token?: string) =>
      call('POST', `/api/v3/${name}`, body, token === undefined ? {} : as(token)),
    get: (name: string, token?: string) =>
      call('GET', `/api/v3/${name}`, undefined, token === undefined ? {} : as(token)),
    signIn: (account: string, password: string | undefined, scope?: string) =>
      call('POST', '/api/v3/signin', {
        connection: 'PASSWORD',
        passwordPayload: { account, password },
        ...(scope !== undefined && { options: { scope } }),
      }),
    sendEmail: (email: string, channel = deletion) =>
      call('POST', '/api/v3/send-email', { email, channel }),
    sendSms: (phoneNumber: string, phoneCountryCode: string, channel = deletion) =>
      call('POST', '/api/v3/send-sms', { phoneNumber, phoneCountryCode, channel }),
    verifyEmail: (token: string, email: string, passCode: string) =>
      call(
        'POST',
        '/api/v3/verify-delete-account-request',
        { verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload: { email, passCode } },
        as(token),
      ),
    deleteAccount: (token: string, deleteAccountToken: unknown) =>
      call('POST', '/api/v3/delete-account', { deleteAccountToken }, as(token)),
    /** The code of the newest message. */
    newestCode: () => sandbox.inbox()[0]?.code ?? '',
    /** A `deleteAccountToken` of dov, who has a password and nothing bound. */
    dovsDeleteToken: async (token: string) => {
      const { data } = await verifyPassword(token, passwords['dov'] ?? '')
      return data['deleteAccountToken']
    },
  }
}

/** Paths that the official fixture does not describe. */
const undescribed = new Set(['/api/v3/pre-check-code', '/oidc/token/revocation'])

export function envelopeProblems(method: string, path: string, answer: unknown): string[] {
  if (!isRecord(answer)) return ['no object']
  const { statusCode, message, requestId } = answer
  if (statusCode === 200 || statusCode === undefined) {
    return undescribed.has(path) ? [] : answerProblems(method, path, answer)
  }
  return [
    ...(typeof statusCode === 'number' ? [] : ['statusCode is no number']),
    ...(typeof message === 'string' && message !== '' ? [] : ['message is missing']),
    ...(typeof requestId === 'string' ? [] : ['requestId is missing']),
    ...('data' in answer ? ['a failure has data'] : []),
  ]
}

/** What a refusal is expected to look like under the answers that a seed has drawn. */
export function refusalOf(called: Called): { statusCode: unknown; apiCode?: number } {
  const { statusCode, apiCode } = called.body
  return { statusCode, ...(apiCode !== undefined && { apiCode: Number(apiCode) }) }
}
