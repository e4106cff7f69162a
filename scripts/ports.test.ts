import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { portFromEnv } from './ports.mjs'

afterEach(() => vi.unstubAllEnvs())

test('leaves the choice open when no port is asked for', async () => {
  vi.stubEnv('PORT', '')
  await expect(portFromEnv('PORT')).resolves.toBeUndefined()
})

test.for(['abc', '0', '65536', '80.5', '-1', '0x50', ' 80'])('refuses "%s"', async (value) => {
  vi.stubEnv('PORT', value)
  await expect(portFromEnv('PORT')).rejects.toThrow(
    `PORT is "${value}", which is no port: give a whole number from 1 to 65535, or leave it out to have a free port chosen.`,
  )
})

test('takes a port that is free, and refuses it while another program listens there', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('listens on no port')
  vi.stubEnv('SANDBOX_PORT', String(address.port))

  await expect(portFromEnv('SANDBOX_PORT')).rejects.toThrow(
    `Port ${address.port}, which SANDBOX_PORT asks for, cannot be used`,
  )
  server.close()
  await once(server, 'close')
  await expect(portFromEnv('SANDBOX_PORT')).resolves.toBe(address.port)
})
