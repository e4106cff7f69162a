import type { GenAuthClientOptions } from './GenAuthClient.ts'
import { GenAuthError } from './GenAuthError.ts'
import { readAddress, type Address } from './readAddress.ts'

export interface ResolvedOptions {
  appHost: string
  appId: string
  headers: Readonly<Record<string, string>>
  credentials: NonNullable<GenAuthClientOptions['credentials']>
  fetch: typeof globalThis.fetch | undefined
}

/** Names that never leave the machine, where http is safe. */
function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  )
}

function invalid(message: string): GenAuthError {
  return new GenAuthError({ code: 'invalid_options', message })
}

function resolveHost(appHost: unknown): Address {
  if (typeof appHost !== 'string' || appHost.trim() === '') {
    throw invalid(
      'createGenAuthClient needs appHost: the domain of your app in the GenAuth console, such as "https://example.genauth.ai".',
    )
  }
  const url = readAddress(appHost)
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw invalid(
      'createGenAuthClient needs appHost to be a whole address with its scheme, such as "https://example.genauth.ai". Put "https://" in front of the domain.',
    )
  }
  if (url.username || url.password || url.search || url.hash) {
    throw invalid(
      'createGenAuthClient takes an appHost without user name, query or fragment. Keep only the scheme, the domain and, if there is one, the path.',
    )
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw invalid(
      `createGenAuthClient refuses to send a password over http to "${url.host}". Use https; http is for localhost only.`,
    )
  }
  return url
}

/** All headers but the token's, by lower-case name. Those of the host win. */
function resolveHeaders(url: Address, options: GenAuthClientOptions): Record<string, string> {
  const isGenAuth = url.hostname === 'genauth.ai' || url.hostname.endsWith('.genauth.ai')
  const prefix = `x-${options.headerPrefix ?? (isGenAuth ? 'genauth' : 'authing')}-`
  const { appId, userPoolId } = options
  try {
    const headers = new Headers({ [`${prefix}app-id`]: appId })
    if (userPoolId) headers.set(`${prefix}userpool-id`, userPoolId)
    for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value)
    return Object.fromEntries(headers)
  } catch {
    throw invalid(
      'createGenAuthClient takes as appId, userPoolId and headers only what an HTTP header can carry: no line breaks, and Latin letters only.',
    )
  }
}

/** Checks the options once and fills in the defaults. Throws `GenAuthError` `invalid_options`. */
export function resolveOptions(options: GenAuthClientOptions): ResolvedOptions {
  const url = resolveHost(options?.appHost)
  if (typeof options.appId !== 'string' || options.appId.trim() === '') {
    throw invalid(
      'createGenAuthClient needs appId: the app id that the GenAuth console shows for your app.',
    )
  }
  if (options.getAccessToken !== undefined && typeof options.getAccessToken !== 'function') {
    throw invalid(
      'createGenAuthClient takes getAccessToken as a function that returns the current access token, not as the token itself.',
    )
  }
  const { fetch } = options
  return {
    appHost: url.origin + url.pathname.replace(/\/+$/, ''),
    appId: options.appId,
    headers: resolveHeaders(url, options),
    credentials: options.credentials ?? 'omit',
    // Called bare: the browser's own `fetch` refuses to be a method of another object.
    fetch: fetch && ((input, init) => fetch(input, init)),
  }
}
