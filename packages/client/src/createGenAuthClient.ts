import { accessTokenOf, checkAccessToken } from './accessTokenOf.ts'
import { calls, type CallData } from './calls.ts'
import type { RespDto, VerifyDeleteAccountRequestDto } from './dto.ts'
import { encryptedRequest } from './encryptedRequest.ts'
import type { GenAuthClient, GenAuthClientOptions, RequestOptions } from './GenAuthClient.ts'
import { readAnswer } from './readAnswer.ts'
import { resolveOptions } from './resolveOptions.ts'
import { send, untilAborted } from './transport.ts'

interface Payloads {
  phonePassCodePayload?: { passCode: string }
  emailPassCodePayload?: { passCode: string }
  passwordPayload?: { password: string }
}

/** What of a request must never come back in a message. */
function secretsOf(request: VerifyDeleteAccountRequestDto): (string | undefined)[] {
  const { phonePassCodePayload, emailPassCodePayload, passwordPayload }: Payloads = request
  return [phonePassCodePayload?.passCode, emailPassCodePayload?.passCode, passwordPayload?.password]
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
    json?: unknown,
    secrets: readonly (string | undefined)[] = [],
  ): Promise<RespDto & { data: CallData[Operation] }> {
    const { signal, accessToken } = requestOptions ?? {}
    return untilAborted(operation, signal, async () => {
      const token =
        accessToken === undefined ? await accessTokenOf(options) : checkAccessToken(accessToken)
      const answer = await send(resolved, operation, json, token, signal)
      // The token of the request, and the one that the host may have put into a header of its own.
      const login = [token, authorization.slice(authorization.indexOf(' ') + 1)]
      return readAnswer(operation, calls[operation], answer, [...secrets, ...login])
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
    verifyDeleteAccountRequest(body, requestOptions) {
      const operation = 'verifyDeleteAccountRequest'
      const signal = requestOptions?.signal
      return untilAborted(operation, signal, async () => {
        const outgoing = await encryptedRequest(options, body, () =>
          client.getSystemInfo({ signal }),
        )
        const secrets = [...secretsOf(body), ...secretsOf(outgoing)]
        return request(operation, requestOptions, outgoing, secrets)
      })
    },
    deleteAccount: ({ deleteAccountToken }, requestOptions) =>
      request('deleteAccount', requestOptions, { deleteAccountToken }, [deleteAccountToken]),
    async getSystemInfo(requestOptions) {
      const accessToken = requestOptions?.accessToken ?? null
      const { data } = await request('getSystemInfo', { ...requestOptions, accessToken })
      return data
    },
  }
  return client
}
