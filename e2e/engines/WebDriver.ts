/** A session of the W3C WebDriver protocol, with no more of it than is used here. */
export interface WebDriver {
  send: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>
}

async function call(
  method: string,
  url: string,
  body?: object,
  signal?: AbortSignal,
): Promise<unknown> {
  const text = body && JSON.stringify(body)
  const response = await fetch(url, {
    method,
    ...(text && { body: text }),
    ...(signal && { signal }),
  })
  const { value } = (await response.json()) as { value: unknown }
  if (response.ok) return value
  const { error, message } = value as { error: string; message: string }
  throw new Error(`${method} ${new URL(url).pathname}: ${error}: ${message}`)
}

/** @param url where the driver listens */
export async function createSession(url: string, signal: AbortSignal): Promise<WebDriver> {
  const capabilities = { alwaysMatch: {} }
  const session = await call('POST', `${url}/session`, { capabilities }, signal)
  const { sessionId } = session as { sessionId: string }
  return {
    send: (method, path, body) => call(method, `${url}/session/${sessionId}${path}`, body),
  }
}
