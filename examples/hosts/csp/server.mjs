import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'

const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' }
const { HOST, PORT, GENAUTH_APP_HOST } = process.env

/** Nothing but what carries this page's nonce, and what such a script loads itself. */
const policy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    `connect-src ${GENAUTH_APP_HOST}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://host')
  const path = pathname === '/' ? '/index.html' : pathname
  response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
  response.setHeader('x-content-type-options', 'nosniff')
  try {
    const file = readFileSync(join(import.meta.dirname, 'dist', path))
    if (path !== '/index.html') return response.end(file)
    const nonce = randomBytes(16).toString('base64')
    response.setHeader('content-security-policy', policy(nonce))
    return response.end(String(file).replaceAll('__NONCE__', nonce))
  } catch {
    return response.writeHead(404).end()
  }
}).listen(Number(PORT), HOST)
