import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface StartedDemo {
  demoUrl: string
  sandboxUrl: string
  /** Empty unless asked for. */
  trapsUrl: string
  stop: () => Promise<void>
}

/**
 * Builds and serves the demo, with its sandbox, and the pages of traps/ if wanted. In a process of its own: only Node's own condition
 * makes Node run the packages from their sources, and Vitest's process was started without.
 */
export async function startDemo({ traps }: { traps: boolean }): Promise<StartedDemo> {
  const script = fileURLToPath(new URL('./demoProcess.mjs', import.meta.url))
  const child = fork(script, traps ? ['--traps'] : [], {
    execArgv: ['--conditions=@farewell/source'],
  })
  const exited = once(child, 'exit')
  const failed = exited.then(() => {
    throw new Error('The demo could not be served; the reason is above.')
  })
  const [urls] = (await Promise.race([once(child, 'message'), failed])) as [
    Omit<StartedDemo, 'stop'>,
  ]
  // From here on an exit is the one that was asked for.
  failed.catch(() => {})
  return {
    ...urls,
    async stop() {
      child.disconnect()
      await exited
    },
  }
}
