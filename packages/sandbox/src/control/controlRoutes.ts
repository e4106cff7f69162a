import type { Context } from 'hono'
import { Hono } from 'hono'
import { json, refusalAnswer, toResponse } from '../Answer.ts'
import { iso } from '../clock.ts'
import { faultKinds, faultOperations } from '../Fault.ts'
import { isOneOf, isRecord } from '../guards.ts'
import { openSession } from '../operations/signIn.ts'
import { Refused } from '../Refusal.ts'
import type { SandboxOptions } from '../SandboxOptions.ts'
import { afterDeletionModes } from '../unknowns.ts'
import type { World } from '../World.ts'
import { controlPage } from './controlPage.ts'
import { pageScript } from './pageScript.ts'
import { pageStyles } from './pageStyles.ts'

/**
 * The control endpoints, for development on this machine: they show codes and open logins without
 * proof. Mistakes are answered with HTTP 400 and `{ message }`, a full sentence.
 */
export function controlRoutes(world: () => World, reset: (changes: SandboxOptions) => void): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
  })
  app.onError((error, c) => {
    if (error instanceof Mistake) return c.json({ message: error.message }, 400)
    throw error
  })

  app.get('/', (c) => {
    c.header('content-security-policy', pagePolicy)
    c.header('referrer-policy', 'no-referrer')
    c.header('x-content-type-options', 'nosniff')
    return c.html(controlPage({ operations: faultOperations, kinds: faultKinds }))
  })
  app.get('/page.js', (c) => c.body(pageScript, 200, { 'content-type': 'text/javascript' }))
  app.get('/page.css', (c) => c.body(pageStyles, 200, { 'content-type': 'text/css' }))

  app.get('/state', (c) => c.json(state(world())))
  app.get('/inbox', (c) => {
    // An unescaped plus arrives as a space: `?to=+12025550143` means what it looks like.
    const to = c.req.query('to')?.replace(/^ /, '+')
    return c.json({ messages: world().inbox.list(to) })
  })
  app.get('/users', (c) => c.json({ users: world().accounts.views() }))
  app.get('/requests', (c) => c.json({ requests: world().requests.list() }))

  app.post('/session', async (c) => toResponse(session(world(), await fields(c))))
  app.post('/clock', async (c) => {
    const { advance } = await fields(c)
    if (typeof advance !== 'number') throw new Mistake('advance must be a number of seconds.')
    orMistake(() => world().clock.advance(advance))
    return c.json(state(world()))
  })
  app.get('/faults', (c) => c.json(faults(world())))
  app.post('/faults', async (c) => {
    const fault = await fields(c)
    orMistake(() => world().faults.add(fault))
    return c.json(faults(world()))
  })
  app.delete('/faults', (c) => {
    world().faults.clear()
    return c.json(faults(world()))
  })
  app.post('/reset', async (c) => {
    const { seed, afterDeletion } = await fields(c)
    if (seed !== undefined && typeof seed !== 'number') throw new Mistake('seed must be a number.')
    if (afterDeletion !== undefined && !isOneOf(afterDeletionModes, afterDeletion)) {
      throw new Mistake(`afterDeletion must be one of ${afterDeletionModes.join(', ')}.`)
    }
    orMistake(() =>
      reset({ ...(seed !== undefined && { seed }), ...(afterDeletion && { afterDeletion }) }),
    )
    return c.json(state(world()))
  })
  return app
}

/** Nothing but the page's own script, styles and calls. */
const pagePolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  // The empty icon, which keeps browsers from asking for /favicon.ico.
  `img-src data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

/** Bad input to a control endpoint. */
class Mistake extends Error {}

function orMistake<T>(attempt: () => T): T {
  try {
    return attempt()
  } catch (error) {
    throw new Mistake(error instanceof Error ? error.message : String(error))
  }
}

/** The JSON object of the body; an empty body is an empty object. */
async function fields(c: Context): Promise<Record<string, unknown>> {
  const text = await c.req.text()
  if (text.trim() === '') return {}
  const value = orMistake((): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      throw new TypeError('The body must be JSON.')
    }
  })
  if (!isRecord(value)) throw new Mistake('The body must be a JSON object.')
  return value
}

function state({ clock, seed, afterDeletion, unknowns }: World): Record<string, unknown> {
  return { now: iso(clock.now()), seed, afterDeletion, unknowns }
}

function faults(world: World): Record<string, unknown> {
  return {
    faults: world.faults.list(),
    operations: faultOperations,
    kinds: faultKinds,
  }
}

/** Stands in for the redirect of a social login: opens a login for a user who proved nothing here. */
function session(world: World, { userId, scope }: Record<string, unknown>) {
  const account = typeof userId === 'string' ? world.accounts.byId(userId) : undefined
  if (!account) throw new Mistake('userId must be the id of a user, see GET /sandbox/users.')
  if (scope !== undefined && typeof scope !== 'string') throw new Mistake('scope must be a string.')
  try {
    return json(openSession(world, account, scope))
  } catch (error) {
    if (error instanceof Refused) return refusalAnswer(world.unknowns, error.refusal)
    throw error
  }
}
