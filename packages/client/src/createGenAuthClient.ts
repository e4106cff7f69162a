import { accessTokenOf, checkAccessToken } from './accessTokenOf.ts'
import { calls, type CallData, type RequestBody } from './calls.ts'
import type { RespDto } from './dto.ts'
import { encryptedBody } from './encryptedBody.ts'
import type { GenAuthClient, GenAuthClientOptions, RequestOptions } from './GenAuthClient.ts'
import { readAnswer } from './readAnswer.ts'
import { resolveOptions } from './resolveOptions.ts'
import { send, untilAborted } from './transport.ts'

/** What of a request must never come back in a message. */
function secretsOf(body: RequestBody | undefined): (string | undefined)[] {
  const { deleteAccountToken, passwordPayload, ...codes } = body ?? {}
  return [
    deleteAccountToken,
    passwordPayload?.password,
    codes.phonePassCodePayload?.passCode,
    codes.emailPassCodePayload?.passCode,
  ]
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
  const { appHost, appId } = resolved
  const { authorization = '' } = resolved.headers

  function request<Operation extends keyof CallData>(
    operation: Operation,
    requestOptions: RequestOptions | undefined,
    body?: RequestBody,
  ): Promise<RespDto & { data: CallData[Operation] }> {
    const { signal, accessToken } = requestOptions ?? {}
    return untilAborted(operation, signal, async () => {
      const outgoing = await encryptedBody(options, body, () => client.getSystemInfo({ signal }))
      const token =
        accessToken === undefined ? await accessTokenOf(options) : checkAccessToken(accessToken)
      const answer = await send(resolved, operation, outgoing, token, signal)
      return readAnswer(operation, calls[operation], answer, [
        ...secretsOf(body),
        ...secretsOf(outgoing),
        token,
        // The one that the host may have put into a header of its own.
        authorization.slice(authorization.indexOf(' ') + 1),
      ])
    })
  }

  const client: GenAuthClient = {
    appHost,
    appId,
    getAccessToken: () => accessTokenOf(options),
    getProfile: (requestOptions) => request('getProfile', requestOptions),
    getSecurityLevel: (requestOptions) => request('getSecurityLevel', requestOptions),
    sendSms: (body, requestOptions) => request('sendSms', requestOptions, body),
    sendEmail: (body, requestOptions) => request('sendEmail', requestOptions, body),
    verifyDeleteAccountRequest: (body, requestOptions) =>
      request('verifyDeleteAccountRequest', requestOptions, body),
    deleteAccount: ({ deleteAccountToken }, requestOptions) =>
      request('deleteAccount', requestOptions, { deleteAccountToken }),
    async getSystemInfo(requestOptions) {
      const accessToken = requestOptions?.accessToken ?? null
      const { data } = await request('getSystemInfo', { ...requestOptions, accessToken })
      return data
    },
  }
  return client
}
