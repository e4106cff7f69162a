import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }
const { HOST, PORT, GENAUTH_APP_HOST } = process.env

/** The access tokens by session. They never leave this process for the browser. */
const sessions = new Map()

const sessionOf = (request) => /\bsession=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1]

/** Stands in for GenAuth's redirect: the browser is left with a cookie that no script can read. */
function logIn(url, response) {
  const session = randomUUID()
  sessions.set(session, url.searchParams.get('access_token'))
  const cookie = `session=${session}; HttpOnly; SameSite=Strict; Path=/`
  response.writeHead(303, { 'set-cookie': cookie, location: '/' }).end()
}

/** Passes a call of the kit on to GenAuth, with the token that belongs to the cookie. */
async function forward(request, response) {
  const accessToken = sessions.get(sessionOf(request))
  if (!accessToken) return response.writeHead(401).end()
  // A page of another origin cannot send this header without asking first.
  if (!request.headers['x-authing-app-id']) return response.writeHead(403).end()
  if (request.headers.authorization) return response.writeHead(400).end()
  const chunks = await Array.fromAsync(request)
  const answer = await fetch(new URL(request.url, GENAUTH_APP_HOST), {
    method: request.method,
    headers: {
      authorization: `Bearer ${accessToken}`,
      'content-type': 'application/json',
      'x-authing-app-id': request.headers['x-authing-app-id'],
    },
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  })
  response.writeHead(answer.status, { 'content-type': 'application/json' })
  return response.end(await answer.text())
}

function serveFile(path, response) {
  response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
  try {
    response.end(readFileSync(join(import.meta.dirname, 'dist', path)))
  } catch {
    response.writeHead(404).end()
  }
}

createServer((request, response) => {
  const url = new URL(request.url, 'http://host')
  if (url.pathname === '/login') return logIn(url, response)
  if (url.pathname === '/logout') {
    sessions.delete(sessionOf(request))
    return response.writeHead(204).end()
  }
  if (url.pathname.startsWith('/api/v3/')) return void forward(request, response)
  return serveFile(url.pathname === '/' ? '/index.html' : url.pathname, response)
}).listen(Number(PORT), HOST)
