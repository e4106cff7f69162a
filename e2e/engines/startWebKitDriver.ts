import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { answering } from '../../scripts/answering.mjs'
import { freePort } from './freePort.ts'
import { createSession, type WebDriver } from './WebDriver.ts'

export interface WebKitDriver {
  driver: WebDriver
  stop: () => Promise<void>
}

/** Milliseconds that a browser may take to start; it takes a fraction of one second. */
const patience = 20_000

async function tryToStart(path: string, env: NodeJS.ProcessEnv): Promise<WebKitDriver> {
  const port = await freePort()
  // A group of its own, so that its browser ends with it.
  const child = spawn(path, [`--port=${port}`], { env, stdio: 'ignore', detached: true })
  const exited = once(child, 'exit')
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid)
    await exited
  }
  try {
    const url = `http://127.0.0.1:${port}`
    await answering(`${url}/status`)
    return { driver: await createSession(url, AbortSignal.timeout(patience)), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * Starts WebKitGTK's WebDriver, and a browser by it. On a busy machine the two miss each other now
 * and then, and the driver waits for ever: then they are started anew.
 */
export async function startWebKitDriver(
  path: string,
  env: NodeJS.ProcessEnv,
): Promise<WebKitDriver> {
  try {
    return await tryToStart(path, env)
  } catch {
    return tryToStart(path, env)
  }
}
