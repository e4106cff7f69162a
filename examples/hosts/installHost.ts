import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { installTarballs } from '../../scripts/publishing/installTarballs.mjs'
import type { Tarball } from '../../scripts/publishing/packTarballs.mjs'
import { HostProcess } from './hostProcess.ts'
import { serveRegistry } from './serveRegistry.ts'

export interface InstallHost {
  /** The host's folder. */
  source: string
  /** The folder to install it in, outside of the repository: nothing of this workspace is above. */
  app: string
  tarballs: Tarball[]
}

const leftOut = new Set(['node_modules', 'dist', 'build', '.next', '.react-router', '.astro'])

export function copyHost({ source, app }: InstallHost): void {
  mkdirSync(app, { recursive: true })
  cpSync(source, app, { recursive: true, filter: (path) => !leftOut.has(basename(path)) })
}

/** npm must not take this run for one of the script that started it. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'))
  return Object.fromEntries(own)
}

function npm(app: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: app,
    env: ownEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`)
}

/**
 * As an app's author does it: what the lock holds, then the kit. The lock does not hold the kit, whose
 * integrity changes with every build.
 */
export function installFromRegistry(host: InstallHost): void {
  copyHost(host)
  npm(host.app, ['ci'])
  npm(host.app, ['install', '--no-save', ...host.tarballs.map(({ file }) => file)])
}

/**
 * As above, but first `shadcn add` copies our registry item into the app, as a user of it would type.
 * The tool finds our packages and shadcn's own components on a server of 127.0.0.1.
 */
export async function installWithRegistryItem(host: InstallHost): Promise<void> {
  const { app, tarballs } = host
  copyHost(host)
  npm(app, ['ci'])
  const registry = await serveRegistry({ app, tarballs })
  try {
    appendFileSync(join(app, '.npmrc'), `@farewell:registry=${registry.url}/npm/\n`)
    const environment = { REGISTRY_URL: `${registry.url}/r` }
    const item = `${registry.url}/r/delete-account.json`
    const tool = new HostProcess(app, `shadcn add ${item} --yes`, {
      ...environment,
      NODE_ENV: 'development',
    })
    await tool.ended
    if (registry.refused.length > 0) {
      throw new Error(`shadcn asked for ${registry.refused.join(', ')}.\n${tool.output}`)
    }
  } finally {
    await registry.close()
  }
  npm(app, ['install', '--no-save', ...tarballs.map(({ file }) => file)])
}

/** The kit from its tarballs as well, but all else from this repository: no registry is asked. */
export function installFromWorkspace(host: InstallHost, others: Record<string, string> = {}): void {
  copyHost(host)
  installTarballs(host.tarballs, host.app, others)
}
