import { Hono } from 'hono'
import { askGenAuth, GenAuthUnreachable, type GenAuthApp, type Person } from './askGenAuth.ts'
import { Workspaces } from './Workspaces.ts'

/** Days in which Deckle erases what it keeps itself. */
const erasureDays = 30

interface Env {
  Variables: { person: Person }
}

/** Deckle's own back end. Its errors are `{ message }`, a full sentence. */
export function createApi(readApp: () => GenAuthApp): Hono<Env> {
  const workspaces = new Workspaces()
  const erasures = new Map<string, string>()
  const api = new Hono<Env>().basePath('/api')

  api.use(async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
  })
  api.get('/config', (c) => c.json(readApp()))
  api.use(async (c, next) => {
    const authorization = c.req.header('authorization') ?? ''
    const person = authorization ? await askGenAuth(readApp(), authorization) : undefined
    if (!person) return c.json({ message: 'Sign in first.' }, 401)
    c.set('person', person)
    return next()
  })

  api.get('/workspace', (c) => c.json(workspaces.of(c.var.person)))
  api.post('/organisations/:id/transfer', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined)
    const to = (body as { to?: unknown } | undefined)?.to
    const changed = workspaces.transfer(c.var.person, c.req.param('id'), to)
    return typeof changed === 'string' ? c.json({ message: changed }, 400) : c.json(changed)
  })
  // Recorded, not carried out: the account may yet stay, when its deletion is refused.
  api.post('/erasure-requests', (c) => {
    const eraseBy = new Date(Date.now() + erasureDays * 86_400_000).toISOString()
    erasures.set(c.var.person.userId, eraseBy)
    return c.json({ eraseBy }, 202)
  })

  api.notFound((c) => c.json({ message: `Deckle has no ${c.req.method} ${c.req.path}.` }, 404))
  api.onError((error, c) =>
    c.json({ message: error.message }, error instanceof GenAuthUnreachable ? 502 : 500),
  )
  return api
}
