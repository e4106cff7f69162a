import ky, { isTimeoutError } from 'ky'
import { GenAuthError, namedCause, type GenAuthOperation } from './GenAuthError.ts'
import type { ResolvedOptions } from './resolveOptions.ts'

export interface Call {
  operation: GenAuthOperation
  method: 'GET' | 'POST'
  path: string
  json?: unknown
  /** Milliseconds for the whole call, the body of the answer included. */
  timeout: number
}

/** An answer as it came: nothing in it is believed yet. */
export interface Answer {
  httpStatus: number
  retryAfter: string | null
  /** `undefined` when the body is not JSON. */
  body: unknown
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function transportError(operation: GenAuthOperation, error: unknown) {
  const cause = namedCause(error)
  if (isTimeoutError(error)) {
    return new GenAuthError({
      code: 'timeout',
      operation,
      message: `${operation} got no answer in time. The server may still have processed it.`,
      cause,
    })
  }
  return new GenAuthError({
    code: 'network',
    operation,
    message: `${operation} got no answer: the network failed, or the browser refused the request or its answer (CORS, redirect).`,
    cause,
  })
}

/**
 * Does `work`, and rejects with `aborted` as soon as the signal says so: also where the host's
 * `getAccessToken`, `encryptPassword` or `fetch` does not listen to it.
 */
export function untilAborted<T>(
  operation: GenAuthOperation,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  if (!signal) return work()
  return new Promise<T>((resolve, reject) => {
    const abort = () => {
      const message = `${operation} was aborted before an answer came.`
      reject(new GenAuthError({ code: 'aborted', operation, message }))
    }
    if (signal.aborted) return abort()
    signal.addEventListener('abort', abort, { once: true })
    const stopListening = () => signal.removeEventListener('abort', abort)
    work().then(resolve, reject).finally(stopListening)
  })
}

/**
 * Sends one request, once, and gives back whatever came. Throws `GenAuthError` with `network` or
 * `timeout`; ky's own errors hold the request and never leave this function. Sends nothing when the
 * signal is aborted already.
 */
export async function send(
  options: ResolvedOptions,
  call: Call,
  accessToken: string | null,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  try {
    // Not `throwIfAborted`, which React Native has not; whoever waits was told `aborted` already.
    if (signal?.aborted) throw new Error('aborted')
    return await ky(`${options.appHost}${call.path}`, {
      method: call.method,
      headers: {
        ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
        ...options.headers,
      },
      ...(call.json === undefined ? {} : { json: call.json }),
      ...(signal ? { signal } : {}),
      ...(options.fetch ? { fetch: options.fetch } : {}),
      credentials: options.credentials,
      timeout: false,
      totalTimeout: call.timeout,
      retry: 0,
      throwHttpErrors: false,
      // A 307 would carry the password to another host.
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      parseJson: (text, { response }) => ({
        httpStatus: response.status,
        retryAfter: response.headers.get('retry-after'),
        body: parse(text),
      }),
    }).json<Answer>()
  } catch (error) {
    throw transportError(call.operation, error)
  }
}
