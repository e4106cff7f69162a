import * as v from 'valibot'
import { accessTokenOf, checkAccessToken } from './accessTokenOf.ts'
import type { RespDto, SystemInfoResp, VerifyDeleteAccountRequestDto } from './dto.ts'
import { encryptedRequest } from './encryptedRequest.ts'
import type { GenAuthClient, GenAuthClientOptions, RequestOptions } from './GenAuthClient.ts'
import { mismatch, readAnswer, unexpected } from './readAnswer.ts'
import { resolveOptions } from './resolveOptions.ts'
import {
  bareSystemInfoSchema,
  deletedSchema,
  deleteAccountTokenSchema,
  envelopeSchema,
  noDataSchema,
  securityInfoSchema,
  systemInfoSchema,
  userSchema,
} from './schemas.ts'
import { send, untilAborted, type Answer, type Call } from './transport.ts'

const READ_TIMEOUT = 10_000
const VERIFY_TIMEOUT = 15_000
const DELETE_TIMEOUT = 30_000

const get = (operation: Call['operation'], path: string): Call => ({
  operation,
  method: 'GET',
  path,
  timeout: READ_TIMEOUT,
})
const post = (
  operation: Call['operation'],
  path: string,
  json: unknown,
  timeout: number,
): Call => ({
  operation,
  method: 'POST',
  path,
  json,
  timeout,
})

/** What of a request must never come back in a message. */
function secretsOf(request: VerifyDeleteAccountRequestDto): string[] {
  switch (request.verifyMethod) {
    case 'PHONE_PASSCODE':
      return [request.phonePassCodePayload.passCode]
    case 'EMAIL_PASSCODE':
      return [request.emailPassCodePayload.passCode]
    case 'PASSWORD':
      return [request.passwordPayload.password]
  }
}

/** `/system` is bare by the documents and enveloped in two official READMEs (contract §1.1). */
function readSystemInfo(answer: Answer, secrets: readonly string[]): SystemInfoResp {
  const enveloped = v.is(envelopeSchema, answer.body)
  const ok = answer.httpStatus >= 200 && answer.httpStatus < 300
  if (enveloped || !ok) return readAnswer('getSystemInfo', answer, systemInfoSchema, secrets).data
  const bare = v.safeParse(bareSystemInfoSchema, answer.body)
  if (bare.success) return bare.output
  throw unexpected('getSystemInfo', { httpStatus: answer.httpStatus }, mismatch(bare.issues[0]))
}

/**
 * A client for one GenAuth app. Cheap to make, holds no state, sends nothing by itself.
 *
 * @throws `GenAuthError` `invalid_options`, in a full sentence, when an option is missing or wrong.
 * @example
 * const client = createGenAuthClient({
 *   appHost: 'https://example.genauth.ai',
 *   appId: '6f1c…',
 *   getAccessToken: () => session.accessToken,
 * })
 */
export function createGenAuthClient(options: GenAuthClientOptions): GenAuthClient {
  const resolved = resolveOptions(options)
  const { authorization = '' } = resolved.headers

  /** The token of the request, and the one that the host may have put into a header of its own. */
  const loginSecrets = (accessToken: string | null) => [
    accessToken ?? '',
    authorization.slice(authorization.indexOf(' ') + 1),
  ]

  function request<T>(
    call: Call,
    requestOptions: RequestOptions | undefined,
    read: (answer: Answer, secrets: readonly string[]) => T,
    secrets: readonly string[] = [],
  ): Promise<T> {
    const signal = requestOptions?.signal
    return untilAborted(call.operation, signal, async () => {
      const accessToken =
        requestOptions?.accessToken === undefined
          ? await accessTokenOf(options)
          : checkAccessToken(requestOptions.accessToken)
      const answer = await send(resolved, call, accessToken, signal)
      return read(answer, [...secrets, ...loginSecrets(accessToken)])
    })
  }

  const reads =
    <T>(operation: Call['operation'], schema: v.GenericSchema<unknown, T>) =>
    (answer: Answer, secrets: readonly string[]): RespDto & { data: T } =>
      readAnswer(operation, answer, schema, secrets)

  const client: GenAuthClient = {
    appHost: resolved.appHost,
    appId: resolved.appId,
    getAccessToken: () => accessTokenOf(options),
    getProfile: (requestOptions) =>
      request(
        get(
          'getProfile',
          '/api/v3/get-profile?withCustomData=false&withIdentities=false&withDepartmentIds=false',
        ),
        requestOptions,
        reads('getProfile', userSchema),
      ),
    getSecurityLevel: (requestOptions) =>
      request(
        get('getSecurityLevel', '/api/v3/get-security-info'),
        requestOptions,
        reads('getSecurityLevel', securityInfoSchema),
      ),
    sendSms: (body, requestOptions) =>
      request(
        post('sendSms', '/api/v3/send-sms', body, READ_TIMEOUT),
        requestOptions,
        reads('sendSms', noDataSchema),
      ),
    sendEmail: (body, requestOptions) =>
      request(
        post('sendEmail', '/api/v3/send-email', body, READ_TIMEOUT),
        requestOptions,
        reads('sendEmail', noDataSchema),
      ),
    verifyDeleteAccountRequest(body, requestOptions) {
      const operation = 'verifyDeleteAccountRequest'
      const path = '/api/v3/verify-delete-account-request'
      const signal = requestOptions?.signal
      return untilAborted(operation, signal, async () => {
        const outgoing = await encryptedRequest(options, body, () =>
          client.getSystemInfo({ signal }),
        )
        return request(
          post(operation, path, outgoing, VERIFY_TIMEOUT),
          requestOptions,
          reads(operation, deleteAccountTokenSchema),
          [...secretsOf(body), ...secretsOf(outgoing)],
        )
      })
    },
    deleteAccount: ({ deleteAccountToken }, requestOptions) =>
      request(
        post('deleteAccount', '/api/v3/delete-account', { deleteAccountToken }, DELETE_TIMEOUT),
        requestOptions,
        reads('deleteAccount', deletedSchema),
        [deleteAccountToken],
      ),
    // Public keys need no login, and a dead one must not stand in their way.
    getSystemInfo: (requestOptions) =>
      request(
        get('getSystemInfo', '/api/v3/system'),
        { ...requestOptions, accessToken: requestOptions?.accessToken ?? null },
        readSystemInfo,
      ),
  }
  return client
}
