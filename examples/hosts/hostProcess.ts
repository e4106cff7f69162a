import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file of each program that the hosts' scripts name: they run without a shell. */
const files: Record<string, string> = {
  astro: 'astro/bin/astro.mjs',
  'farewell-sandbox': '@farewell/sandbox/bin/farewell-sandbox.js',
  jest: 'jest/bin/jest.js',
  next: 'next/dist/bin/next',
  'react-router': '@react-router/dev/bin.cjs',
  'react-router-serve': '@react-router/serve/bin.cjs',
  shadcn: 'shadcn/dist/index.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
}

/** How each server is told where to listen. Our own read HOST and PORT. */
const addresses: Record<string, (port: number) => string> = {
  astro: (port) => ` --host 127.0.0.1 --port ${port}`,
  next: (port) => ` --hostname 127.0.0.1 --port ${port}`,
  vite: (port) => ` --host 127.0.0.1 --port ${port} --strictPort`,
}

const QUIET = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' }

export type Environment = Record<string, string>

/** A program of a host app: what it wrote, and its end. */
export class HostProcess {
  output = ''
  /** Resolves when it has ended well or was stopped, and rejects with its output otherwise. */
  readonly ended: Promise<void>
  readonly #child
  #stopping = false

  constructor(app: string, command: string, environment: Environment) {
    const [program = '', ...args] = command.split(' ')
    const file = files[program]
    const script = file ? [join(app, 'node_modules', file)] : []
    this.#child = spawn(process.execPath, [...script, ...args], {
      cwd: app,
      env: { ...process.env, NODE_ENV: 'production', ...QUIET, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child.stdout.on('data', (chunk: Buffer) => (this.output += String(chunk)))
    this.#child.stderr.on('data', (chunk: Buffer) => (this.output += String(chunk)))
    const closed = once(this.#child, 'close')
    this.ended = (async () => {
      const [code] = (await closed) as [number | null]
      if (code !== 0 && !this.#stopping) throw new Error(`${command} failed:\n${this.output}`)
    })()
    // Whoever waits for it hears of it; nobody may be waiting yet.
    this.ended.catch(() => {})
  }

  /** Resolves once it has written this, with the part in parentheses. */
  async written(pattern: RegExp): Promise<string> {
    const over = this.ended.then(() => {
      throw new Error(`It ended before it wrote ${String(pattern)}:\n${this.output}`)
    })
    over.catch(() => {})
    for (;;) {
      const [, part] = pattern.exec(this.output) ?? []
      if (part !== undefined) return part
      await Promise.race([once(this.#child.stdout, 'data'), over])
    }
  }

  async stop(): Promise<void> {
    this.#stopping = true
    this.#child.kill()
    await this.ended.catch(() => {})
  }
}

function commandsOf(app: string, script: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return scripts[script]?.split(' && ') ?? []
}

/** Runs a script of the host's, such as `tsc && vite build`. Resolves with what it wrote. */
export async function runScript(
  app: string,
  script: 'build' | 'test',
  environment: Environment,
): Promise<string> {
  let output = ''
  for (const command of commandsOf(app, script)) {
    const step = new HostProcess(app, command, environment)
    await step.ended
    output += step.output
  }
  return output
}

/** Starts the host's script `start`, which is one command, on a port of 127.0.0.1. */
export function serve(app: string, port: number, environment: Environment): HostProcess {
  const [command = ''] = commandsOf(app, 'start')
  const [program = ''] = command.split(' ')
  const address = addresses[program]?.(port) ?? ''
  const ownAddress = { HOST: '127.0.0.1', PORT: String(port) }
  return new HostProcess(app, command + address, { ...ownAddress, ...environment })
}
