import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { json, refusalAnswer, toResponse } from './Answer.ts'
import { controlRoutes } from './control/controlRoutes.ts'
import { handle } from './handle.ts'
import { operations } from './operations/index.ts'
import type { SandboxOptions } from './SandboxOptions.ts'
import { ConnectionLost } from './Timers.ts'
import type { Timers } from './Timers.ts'
import type { World } from './World.ts'

/** Bytes; the largest honest body is a few hundred. */
const bodyLimitBytes = 64 * 1024

/** The routes of a sandbox: GenAuth's, and those of the control page under `/sandbox`. */
export function createApp(
  world: () => World,
  timers: Timers,
  reset: (changes: SandboxOptions) => void,
): Hono {
  const app = new Hono()
  app.use(openCors)
  app.use(
    bodyLimit({
      maxSize: bodyLimitBytes,
      onError: () =>
        toResponse(
          refusalAnswer(world().unknowns, {
            statusCode: 413,
            message: `The body is larger than ${bodyLimitBytes} bytes.`,
            http: 413,
          }),
        ),
    }),
  )
  for (const operation of operations) {
    app.on(operation.method, operation.path, async (c) => {
      const now = world()
      const { method, path, raw } = c.req
      const record = now.requests.start(operation.name, method, path, now.clock.now())
      const text = method === 'POST' ? await c.req.text() : ''
      const query = new URL(c.req.url).searchParams
      const call = { headers: raw.headers, query, text, expireToken: false }
      return toResponse(await handle(now, timers, operation, call, record))
    })
  }
  app.route('/sandbox', controlRoutes(world, reset))
  app.notFound((c) =>
    toResponse(
      refusalAnswer(world().unknowns, {
        statusCode: 404,
        message: `The sandbox has no ${c.req.method} ${c.req.path}.`,
        http: 404,
      }),
    ),
  )
  app.onError((error) => {
    // Whoever called `fetch` sees it fail; the Node server closes the socket.
    if (error instanceof ConnectionLost) throw error
    return toResponse(
      json({ statusCode: 500, message: `The sandbox failed: ${error.message}` }, 500),
    )
  })
  return app
}

/** Open to every origin, as GenAuth is until a pool names its own (contract §4, CORS). */
const openCors = cors({
  origin: '*',
  allowMethods: ['GET', 'POST', 'DELETE'],
  allowHeaders: [
    'content-type',
    'authorization',
    ...['app-id', 'userpool-id', 'request-from', 'sdk-version', 'lang', 'app-tenant-id'].flatMap(
      (name) => [`x-authing-${name}`, `x-genauth-${name}`],
    ),
  ],
  maxAge: 600,
})
