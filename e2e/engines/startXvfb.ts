import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** Starts an X server that draws into memory. It picks a display that is free. */
export async function startXvfb(
  path: string,
): Promise<{ display: string; stop: () => Promise<void> }> {
  const screen = ['-screen', '0', '1400x1100x24', '-nolisten', 'tcp']
  const child = spawn(path, ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const exited = once(child, 'exit')
  const failed = exited.then(() => {
    throw new Error('Xvfb did not start.')
  })
  const [chosen] = (await Promise.race([once(child.stdio[3] as Readable, 'data'), failed])) as [
    Buffer,
  ]
  failed.catch(() => {})
  return {
    display: `:${chosen.toString().trim()}`,
    async stop() {
      child.kill()
      await exited
    },
  }
}
