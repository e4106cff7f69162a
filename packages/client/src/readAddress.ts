/** scheme, name, port and path: no user name, query or fragment */
const PARTS = /^(https?):\/\/([^\s/?#@\\:[\]]+|\[[a-f\d:]+\])(:\d+)?(\/[^\s?#\\]*)?\??#?$/i

export interface Address {
  protocol: string
  hostname: string
  /** The name, with its port where that is not the usual one. */
  host: string
  /** What the paths of the API are put behind. */
  base: string
}

/**
 * An http address, its path kept as it is written, or `undefined`. Read without `URL`: React
 * Native's takes anything and cannot be asked for its parts.
 */
export function readAddress(text: string): Address | undefined {
  const [, scheme, name, port = '', path = ''] = PARTS.exec(text.trim()) ?? []
  if (!scheme || !name) return undefined
  const protocol = scheme.toLowerCase()
  const hostname = name.toLowerCase()
  const host = hostname + (port === (protocol === 'http' ? ':80' : ':443') ? '' : port)
  return { protocol, hostname, host, base: `${protocol}://${host}${path.replace(/\/+$/, '')}` }
}
