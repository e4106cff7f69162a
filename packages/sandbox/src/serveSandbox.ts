import { getRequestListener } from '@hono/node-server'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { Sandbox } from './createSandbox.ts'
import { createSandbox } from './createSandbox.ts'
import type { SandboxOptions } from './SandboxOptions.ts'
import { ConnectionLost } from './Timers.ts'

export interface ServeSandboxOptions extends SandboxOptions {
  /** Default 0: a free one. */
  port?: number
}

export interface SandboxServer {
  /** e.g. `http://127.0.0.1:4747`, without a trailing slash. */
  url: string
  sandbox: Sandbox
  /** Stops serving and ends open connections. */
  close: () => Promise<void>
}

/**
 * Serves a sandbox over HTTP, on 127.0.0.1 only: its control endpoints hand out codes and logins.
 * Rejects with a sentence when the port is taken.
 */
export async function serveSandbox(options: ServeSandboxOptions = {}): Promise<SandboxServer> {
  const { port = 0, ...sandboxOptions } = options
  const sandbox = createSandbox(sandboxOptions)
  const answer: Parameters<typeof getRequestListener>[0] = async (request, env) => {
    try {
      return await sandbox.app.fetch(request)
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error
      if ('incoming' in env) env.incoming.socket?.destroy()
      return new Response(null)
    }
  }
  const server = createServer(
    getRequestListener(answer, {
      // Else every Request of the process becomes the adapter's own, also a client's.
      overrideGlobalObjects: false,
    }),
  )
  const url = `http://127.0.0.1:${await listen(server, port)}`
  return {
    url,
    sandbox,
    close: () =>
      new Promise((resolve) => {
        sandbox.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE'
      reject(taken ? new Error(`Port ${port} is already in use.`, { cause: error }) : error)
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
