import { serveSandbox } from '@farewell/sandbox/node'
import { fileURLToPath } from 'node:url'
import { build, createServer, preview } from 'vite'
import { answering } from './answering.mjs'

const root = fileURLToPath(new URL('../examples/settings', import.meta.url))

/**
 * @typedef {object} ServeDemoOptions
 * @property {'development' | 'production'} mode from the sources, or built first
 * @property {number} [port] of the demo; a free one is chosen if there is none
 * @property {number} [sandboxPort] likewise
 *
 * @typedef {object} ServedDemo
 * @property {string} demoUrl
 * @property {string} sandboxUrl
 * @property {() => Promise<void>} close
 */

/**
 * Vite builds for production only if NODE_ENV says so too, and Vitest has set it to `test`.
 *
 * @template T
 * @param {string} mode
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withNodeEnv(mode, work) {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = mode
  try {
    return await work()
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/** @param {ServeDemoOptions} options */
async function serveWithVite({ mode, port }) {
  /** @satisfies {import('vite').InlineConfig} */
  const config = { configFile: `${root}/vite.config.ts`, root, mode, logLevel: 'error' }
  const address = { host: '127.0.0.1', strictPort: Boolean(port), ...(port && { port }) }
  if (mode === 'production') {
    await build(config)
    return preview({ ...config, preview: address })
  }
  const server = await createServer({ ...config, server: address })
  return server.listen()
}

/**
 * Serves the sandbox and, talking to it, the settings demo, both on 127.0.0.1. The demo's Vite
 * configuration learns the sandbox's address from SANDBOX_URL, so there can be one demo per process.
 *
 * @param {ServeDemoOptions} options
 * @returns {Promise<ServedDemo>} once both answer
 */
export async function serveDemo({ mode, port, sandboxPort }) {
  const sandbox = await serveSandbox(sandboxPort ? { port: sandboxPort } : {})
  const closers = [() => sandbox.close()]
  const close = async () => {
    await Promise.all(closers.map((closer) => closer()))
  }
  try {
    process.env.SANDBOX_URL = sandbox.url
    const demo = await withNodeEnv(mode, () => serveWithVite(port ? { mode, port } : { mode }))
    closers.push(() => demo.close())
    const [demoUrl] = demo.resolvedUrls?.local ?? []
    if (!demoUrl) throw new Error('Vite serves the demo but names no address for it.')
    await Promise.all([answering(demoUrl), answering(sandbox.url)])
    return { demoUrl, sandboxUrl: sandbox.url, close }
  } catch (error) {
    await close()
    throw error
  }
}
