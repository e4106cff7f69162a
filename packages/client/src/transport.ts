import ky, { isTimeoutError } from 'ky'
import { calls } from './calls.ts'
import { GenAuthError, namedCause, type GenAuthOperation } from './GenAuthError.ts'
import type { ResolvedOptions } from './resolveOptions.ts'

/** An answer as it came: nothing in it is believed yet. */
export interface Answer {
  httpStatus: number
  ok: boolean
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
  const isTimeout = isTimeoutError(error)
  const why = isTimeout
    ? 'in time. The server may still have processed it'
    : '(network failure, CORS or redirect)'
  return new GenAuthError({
    code: isTimeout ? 'timeout' : 'network',
    operation,
    message: `${operation} got no answer ${why}.`,
    cause: namedCause(error),
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
      const message = `${operation} was aborted.`
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
  operation: GenAuthOperation,
  json: unknown,
  accessToken: string | null,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  try {
    // Not `throwIfAborted`, which React Native has not; whoever waits was told `aborted` already.
    if (signal?.aborted) throw new Error('aborted')
    const { appHost, appId: _, headers, ...init } = options
    const { path, timeout = 10_000 } = calls[operation]
    return await ky(`${appHost}/api/v3/${path}`, {
      ...init,
      method: json === undefined ? 'GET' : 'POST',
      headers: {
        ...(accessToken !== null && { authorization: `Bearer ${accessToken}` }),
        ...headers,
      },
      json,
      signal: signal ?? null,
      timeout: false,
      totalTimeout: timeout,
      retry: 0,
      throwHttpErrors: false,
      // A 307 would carry the password to another host.
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      parseJson: (text, { response }) => ({
        httpStatus: response.status,
        ok: response.ok,
        retryAfter: response.headers.get('retry-after'),
        body: parse(text),
      }),
    }).json<Answer>()
  } catch (error) {
    throw transportError(operation, error)
  }
}
