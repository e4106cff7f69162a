import type { GenAuthClientOptions } from './GenAuthClient.ts'
import { GenAuthError } from './GenAuthError.ts'

export interface ResolvedOptions {
  appHost: string
  appId: string
  headers: Readonly<Record<string, string>>
  credentials: NonNullable<GenAuthClientOptions['credentials']>
  fetch?: typeof globalThis.fetch
}

/** Scheme and name, port, and path: no user name, query or fragment. */
const ADDRESS = /^(https?:\/\/(?:[^\s/?#@\\:[\]]+|\[[a-f\d:]+\]))(:\d+)?(\/[^\s?#\\]*)?\??#?$/i

/** Any name over https; over http only those that never leave the machine. */
const SAFE = /^(https:|http:\/\/(([\w-]+\.)*localhost|\[::1\]|127(\.\d{1,3}){3})$)/

function invalid(need: string): GenAuthError {
  return new GenAuthError({
    code: 'invalid_options',
    message: `createGenAuthClient needs ${need}.`,
  })
}

/**
 * The address in one spelling, its path kept as it is written. Read without `URL`: React Native's
 * takes anything and cannot be asked for its parts.
 */
function resolveHost(appHost: unknown): { base: string; origin: string } {
  const text = typeof appHost === 'string' ? appHost.trim() : ''
  const [, written, port = '', path = ''] = ADDRESS.exec(text) ?? []
  if (!written) {
    throw invalid(
      'appHost: the address of your app in the GenAuth console, such as "https://example.genauth.ai", without user name, query or fragment',
    )
  }
  const origin = written.toLowerCase()
  if (!SAFE.test(origin)) throw invalid(`https for "${origin}": http is for localhost only`)
  const usualPort = origin.startsWith('https') ? ':443' : ':80'
  const base = origin + (port === usualPort ? '' : port) + path.replace(/\/+$/, '')
  return { base, origin }
}

/** All headers but the token's, by lower-case name. Those of the host win. */
function resolveHeaders(origin: string, options: GenAuthClientOptions): Record<string, string> {
  const product = /[./]genauth\.ai$/.test(origin) ? 'genauth' : 'authing'
  const prefix = `x-${options.headerPrefix ?? product}-`
  const { appId, userPoolId } = options
  try {
    const headers = new Headers({ [`${prefix}app-id`]: appId })
    if (userPoolId) headers.set(`${prefix}userpool-id`, userPoolId)
    for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value)
    return Object.fromEntries(headers)
  } catch {
    throw invalid('appId, userPoolId and headers in Latin letters, without line breaks')
  }
}

/** Checks the options once and fills in the defaults. Throws `GenAuthError` `invalid_options`. */
export function resolveOptions(options: GenAuthClientOptions): ResolvedOptions {
  const { base, origin } = resolveHost(options?.appHost)
  const { appId, getAccessToken, fetch } = options
  if (typeof appId !== 'string' || !appId.trim()) {
    throw invalid("appId: your app's id in the GenAuth console")
  }
  if (getAccessToken !== undefined && typeof getAccessToken !== 'function') {
    throw invalid('getAccessToken as a function that returns the access token')
  }
  return {
    appHost: base,
    appId,
    headers: resolveHeaders(origin, options),
    credentials: options.credentials ?? 'omit',
    // Called bare: the browser's own `fetch` refuses to be a method of another object.
    ...(fetch && { fetch: (input, init) => fetch(input, init) }),
  }
}
