import type { GenAuthClientOptions } from './GenAuthClient.ts'
import { GenAuthError } from './GenAuthError.ts'
import { readAddress, type Address } from './readAddress.ts'

export interface ResolvedOptions {
  appHost: string
  appId: string
  headers: Readonly<Record<string, string>>
  credentials: NonNullable<GenAuthClientOptions['credentials']>
  fetch?: typeof globalThis.fetch
}

/** Names that never leave the machine, where http is safe. */
const LOOPBACK = /^(([\w-]+\.)*localhost|\[::1\]|127(\.\d{1,3}){3})$/

function invalid(need: string): GenAuthError {
  return new GenAuthError({
    code: 'invalid_options',
    message: `createGenAuthClient needs ${need}.`,
  })
}

function resolveHost(appHost: unknown): Address {
  const address = typeof appHost === 'string' ? readAddress(appHost) : undefined
  if (!address) {
    throw invalid(
      'appHost: the address of your app in the GenAuth console, such as "https://example.genauth.ai", without user name, query or fragment',
    )
  }
  if (address.protocol === 'http' && !LOOPBACK.test(address.hostname)) {
    throw invalid(`https for "${address.host}": http is for localhost only`)
  }
  return address
}

/** All headers but the token's, by lower-case name. Those of the host win. */
function resolveHeaders(hostname: string, options: GenAuthClientOptions): Record<string, string> {
  const product = /(^|\.)genauth\.ai$/.test(hostname) ? 'genauth' : 'authing'
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
  const { base, hostname } = resolveHost(options?.appHost)
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
    headers: resolveHeaders(hostname, options),
    credentials: options.credentials ?? 'omit',
    // Called bare: the browser's own `fetch` refuses to be a method of another object.
    ...(fetch && { fetch: (input, init) => fetch(input, init) }),
  }
}
