import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.mjs'
import { run } from './run.mjs'

const playwright = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url))

function downloadPlaywrights() {
  console.log('No Chromium starts on this machine: trying the one that Playwright offers…')
  return run(process.execPath, [playwright, 'install', '--only-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: 5 * 60_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  })
}

/** Ubuntu's package of that name is a stub that asks for a snap, so only Debian itself will do. */
function isDebian() {
  const file = '/etc/os-release'
  return existsSync(file) && /^ID="?debian"?$/m.test(readFileSync(file, 'utf8'))
}

/** @returns {string[] | undefined} the words to put before a command that needs root */
function rootPrefix() {
  if (process.getuid?.() === 0) return []
  return run('sudo', ['-n', 'true'], { stdio: 'ignore' }) ? ['sudo', '-n'] : undefined
}

function installDebians() {
  if (!isDebian()) return
  const prefix = rootPrefix()
  if (!prefix) return
  console.log("That could not be had: installing Debian's (chromium, by apt-get)…")
  /** @param {string[]} args */
  const aptGet = (args) => {
    const options = ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0']
    const words = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options]
    const [command = 'env', ...rest] = [...words, ...args]
    return spawnSync(command, rest, { encoding: 'utf8', timeout: 10 * 60_000 })
  }
  // An index that cannot be refreshed may still be good enough to install from.
  aptGet(['update'])
  const { status, stderr } = aptGet(['install', '--yes', '--no-install-recommends', 'chromium'])
  if (status !== 0) console.error(stderr)
}

/**
 * Sees to it that a Chromium that starts is there.
 *
 * @returns {string | undefined} what the reader has to do, if it could not be done here
 */
export function setupChromium() {
  if (findChromium()) return undefined
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    return `CHROMIUM_PATH is ${chosen}, but no Chromium starts there: correct it, or unset it to have one found.`
  }
  downloadPlaywrights()
  if (findChromium()) return undefined
  installDebians()
  if (findChromium()) return undefined
  return 'The browser tests need Chromium, and none could be started or installed here: install Chromium or Google Chrome (on Debian, "apt-get install chromium" as root), or set CHROMIUM_PATH to its executable.'
}
