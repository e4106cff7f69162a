/** What of a URL the client looks at. */
export type Address = Pick<
  URL,
  | 'protocol'
  | 'username'
  | 'password'
  | 'host'
  | 'hostname'
  | 'origin'
  | 'pathname'
  | 'search'
  | 'hash'
>

/** scheme, user and password, name, port, path, query, fragment */
const PARTS =
  /^(https?:)\/\/(?:([^/?#@\\\s]*)@)?([a-z\d.-]+|\[[a-f\d:]+\])(?::(\d+))?(\/[^?#\\\s]*)?(?:\?([^#\s]*))?(?:#(\S*))?$/i

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' }

/**
 * An http address, read without `URL`: names in Latin letters alone, and a path that is kept as it
 * is written.
 */
export function readPlainAddress(text: string): Address | undefined {
  const [, scheme, user = '', name, digits = '', pathname = '/', query, fragment] =
    PARTS.exec(text.trim()) ?? []
  if (scheme === undefined || name === undefined) return undefined
  const protocol = scheme.toLowerCase()
  const hostname = name.toLowerCase()
  const port = digits === DEFAULT_PORTS[protocol] ? '' : digits
  const host = port ? `${hostname}:${port}` : hostname
  const search = query ? `?${query}` : ''
  const hash = fragment ? `#${fragment}` : ''
  const origin = `${protocol}//${host}`
  return { protocol, username: user, password: '', host, hostname, origin, pathname, search, hash }
}

/**
 * An absolute address, or `undefined`. React Native's `URL` takes anything and cannot be asked for
 * its parts; it has no `canParse` either, and neither have engines before 2024.
 */
export function readAddress(text: string): Address | undefined {
  if (typeof URL.canParse !== 'function') return readPlainAddress(text)
  return URL.canParse(text) ? new URL(text) : undefined
}
