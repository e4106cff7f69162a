import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const playwrightFolder = fileURLToPath(new URL('../node_modules/playwright-core', import.meta.url))

function browsersFolder() {
  const { PLAYWRIGHT_BROWSERS_PATH, XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  if (PLAYWRIGHT_BROWSERS_PATH === '0') return join(playwrightFolder, '.local-browsers')
  if (PLAYWRIGHT_BROWSERS_PATH) return PLAYWRIGHT_BROWSERS_PATH
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright')
  if (process.platform === 'win32') {
    return join(LOCALAPPDATA || join(homedir(), 'AppData/Local'), 'ms-playwright')
  }
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'ms-playwright')
}

/** @returns {string | undefined} */
function headlessShellRevision() {
  const file = join(playwrightFolder, 'browsers.json')
  if (!existsSync(file)) return undefined
  /** @type {{ browsers: { name: string, revision: string }[] }} */
  const { browsers } = JSON.parse(readFileSync(file, 'utf8'))
  return browsers.find(({ name }) => name === 'chromium-headless-shell')?.revision
}

/**
 * The headless browser that the installed Playwright would start by itself, if it has been
 * downloaded. Asking Playwright would mean loading it, which takes half a second.
 *
 * @returns {string | undefined} path of the executable
 */
export function playwrightBrowser() {
  const folder = join(browsersFolder(), `chromium_headless_shell-${headlessShellRevision()}`)
  if (!existsSync(join(folder, 'INSTALLATION_COMPLETE'))) return undefined
  const files = ['chrome-headless-shell', 'chrome-headless-shell.exe']
  return readdirSync(folder)
    .flatMap((name) => files.map((file) => join(folder, name, file)))
    .find((file) => existsSync(file))
}
