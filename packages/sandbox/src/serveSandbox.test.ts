import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { ids } from './caller.testing.ts'
import { parseCommand } from './parseCommand.ts'
import type { SandboxServer } from './serveSandbox.ts'
import { serveSandbox } from './serveSandbox.ts'

let server: SandboxServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function start() {
  server = await serveSandbox({ seed: 3, afterDeletion: 'still-works' })
  const { url, sandbox } = server
  const authorization = sandbox.signIn(ids.dov)
  const post = (path: string, body: object, signal?: AbortSignal) =>
    fetch(url + path, {
      method: 'POST',
      headers: { 'x-authing-app-id': 'app', authorization },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    })
  const verification = await post('/api/v3/verify-delete-account-request', {
    verifyMethod: 'PASSWORD',
    passwordPayload: { password: 'copper window drifts east' },
  })
  const { data } = (await verification.json()) as { data: { deleteAccountToken: string } }
  const { deleteAccountToken } = data
  return {
    url,
    sandbox,
    server,
    deletion: (signal?: AbortSignal) =>
      post('/api/v3/delete-account', { deleteAccountToken }, signal),
    isDeleted: () => sandbox.users().some(({ status }) => status === 'deleted'),
  }
}

const operation = 'deleteAccount'

it('leaves the Request of the process as it is', async () => {
  const { Request: before } = globalThis
  await start()
  expect(globalThis.Request).toBe(before)
})

describe('over a socket', () => {
  it.each([
    ['dropBefore', false],
    ['dropAfter', true],
  ] as const)('%s closes the connection', async (kind, deleted) => {
    const { sandbox, deletion, isDeleted } = await start()
    sandbox.addFault({ operation, kind })
    await expect(deletion()).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } })
    expect(isDeleted()).toBe(deleted)
    expect((await deletion()).status).toBe(200)
  })

  it('processAfter closes the connection at once and processes later', async () => {
    const { sandbox, deletion, isDeleted } = await start()
    sandbox.addFault({ operation, kind: 'processAfter', ms: 20 })
    await expect(deletion()).rejects.toThrow('fetch failed')
    await expect.poll(isDeleted, { interval: 5 }).toBe(true)
  })

  it('hang never answers, and close ends it', async () => {
    const { sandbox, deletion, server: running } = await start()
    sandbox.addFault({ operation, kind: 'hang' })
    const hanging = deletion().catch(String)
    await expect.poll(() => sandbox.requests().at(-1)?.fault, { interval: 5 }).toBe('hang')
    await running.close()
    expect(await hanging).toContain('fetch failed')
  })

  it('close ends a connection in the middle of a request', async () => {
    const { url, server: running } = await start()
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write('POST /api/v3/signin HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{')
    await fetch(`${url}/sandbox/state`)
    const closed = once(socket, 'close')
    await running.close()
    await closed
    expect(socket.destroyed).toBe(true)
  })

  it('answers statuses, pages and redirects as they are', async () => {
    const { sandbox, url } = await start()
    const get = () => fetch(`${url}/api/v3/system`, { redirect: 'manual' })
    sandbox.addFault({ operation: 'getSystemInfo', kind: 'status', status: 429, retryAfter: 7 })
    expect((await get()).headers.get('retry-after')).toBe('7')
    sandbox.addFault({ operation: 'getSystemInfo', kind: 'html' })
    expect(await (await get()).text()).toContain('<h1>502 Bad Gateway</h1>')
    sandbox.addFault({ operation: 'getSystemInfo', kind: 'empty', status: 204 })
    expect((await get()).status).toBe(204)
    const location = `${url}/elsewhere`
    sandbox.addFault({ operation: 'getSystemInfo', kind: 'redirect', location })
    expect((await get()).headers.get('location')).toBe(location)
    expect((await get()).status).toBe(200)
  })

  it('an aborted deletion is processed all the same', async () => {
    const { sandbox, deletion, isDeleted } = await start()
    sandbox.addFault({ operation, kind: 'delay', ms: 20 })
    const controller = new AbortController()
    const aborted = deletion(controller.signal).catch(String)
    await expect.poll(() => sandbox.requests().at(-1)?.operation, { interval: 1 }).toBe(operation)
    controller.abort()
    expect(await aborted).toContain('abort')
    await expect.poll(isDeleted, { interval: 5 }).toBe(true)
  })

  it('refuses a port that is taken, in words', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(serveSandbox({ port })).rejects.toThrow(`Port ${port} is already in use.`)
    taken.close()
  })
})

describe('farewell-sandbox', () => {
  const root = fileURLToPath(new URL('../../..', import.meta.url))
  function run(...args: string[]) {
    const cli = ['--conditions=@farewell/source', 'packages/sandbox/src/cli.ts', ...args]
    const child = spawn(process.execPath, cli, { cwd: root })
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    const ended = once(child, 'close').then(([code]: unknown[]) => code)
    return { child, said, ended }
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves, says where, with which seed and mode, and stops on %s',
    async (signal) => {
      const { child, said, ended } = run(
        '--port',
        '0',
        '--seed',
        '7',
        '--after-deletion',
        'still-works',
      )
      await expect
        .poll(() => said.out, { timeout: 10_000 })
        .toContain('Seed 7, after deletion: still-works')
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said.out)?.[0]
      expect((await fetch(`${url}/sandbox`)).status).toBe(200)
      child.kill(signal)
      expect(await ended).toBe(0)
      expect(said.err).toBe('')
    },
    15_000,
  )

  it('ends with 1 and one sentence on a flag that is no good', async () => {
    const { said, ended } = run('--port', 'x')
    expect(await ended).toBe(1)
    expect(said).toEqual({ out: '', err: '--port must be an integer from 0 to 65535.\n' })
  }, 15_000)

  it('helps', async () => {
    const { said, ended } = run('--help')
    expect(await ended).toBe(0)
    expect(said.out).toMatch(/^Usage: farewell-sandbox/)
  }, 15_000)

  it.each([
    [['--port', '70000'], '--port must be an integer from 0 to 65535.'],
    [['--seed', '-1'], '--seed'],
    [['--seed', '1e3'], '--seed must be an integer from 0 to 4294967295.'],
    [['--after-deletion', 'x'], 'must be one of unauthorized, user-not-found, still-works.'],
    [['--nonsense'], "Unknown option '--nonsense'; see farewell-sandbox --help."],
    [['stray'], "Unexpected argument 'stray'"],
  ])('refuses %j in words', (args, message) => {
    expect(() => parseCommand(args)).toThrow(message)
  })

  it('has defaults', () => {
    expect(parseCommand([])).toEqual({ help: false, options: { port: 4747 } })
  })
})
