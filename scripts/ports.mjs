import { createServer } from 'node:net'

/** @param {number} port */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/**
 * @param {string} name of the environment variable
 * @returns {Promise<number | undefined>} undefined when none is asked for
 * @throws an Error for the reader of the terminal, if that port cannot be used
 */
export async function portFromEnv(name) {
  const value = process.env[name]
  if (!value) return undefined
  const port = Number(value)
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) {
    throw new Error(
      `${name} is "${value}", which is no port: give a whole number from 1 to 65535, or leave it out to have a free port chosen.`,
    )
  }
  if (!(await isFree(port))) {
    throw new Error(
      `Port ${value}, which ${name} asks for, cannot be used, most likely because another program listens there: stop that program or choose another port.`,
    )
  }
  return port
}
