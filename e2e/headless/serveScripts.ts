import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ServedScripts {
  url: string
  close: () => Promise<void>
}

/** An empty page, and scripts beside it: a service worker must come from its own origin. */
export async function serveScripts(scripts: Record<string, string>): Promise<ServedScripts> {
  const server = createServer(({ url = '/' }, response) => {
    const script = scripts[url]
    const type = script === undefined ? 'text/html' : 'text/javascript'
    response.setHeader('content-type', `${type}; charset=utf-8`)
    response.end(script ?? '<!doctype html><link rel="icon" href="data:,"><title>Host</title>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
