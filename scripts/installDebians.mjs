import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'

/** Ubuntu's packages of browsers are stubs that ask for a snap, so only Debian itself will do. */
function isDebian() {
  const file = '/etc/os-release'
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'))
}

/** @returns {string[] | undefined} the words to put before a command that needs root */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  return run('sudo', ['-n', 'true'], { stdio: 'ignore' }) ? ['sudo', '-n'] : undefined
}

/**
 * Installs packages of Debian's, on Debian and where that needs no password; does nothing elsewhere.
 *
 * @param {string[]} packages
 * @param {string} message to say before
 */
export function installDebians(packages, message) {
  if (!isDebian()) return
  const prefix = rootPrefix()
  if (!prefix) return
  console.log(message)
  /** @param {string[]} args */
  const aptGet = (args) => {
    const options = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0']
    const words = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options]
    const [command = 'env', ...rest] = [...words, ...args]
    return spawnSync(command, rest, { encoding: 'utf8', timeout: 10 * 60_000 })
  }
  // An index that cannot be refreshed may still be good enough to install from.
  aptGet(['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10', 'update'])
  const { status, stderr } = aptGet(['install', '--yes', '--no-install-recommends', ...packages])
  if (status !== 0) console.error(stderr)
}
