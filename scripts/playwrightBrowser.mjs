import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
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

/**
 * @param {string} wanted
 * @returns {string | undefined}
 */
function revisionOf(wanted) {
  const file = join(playwrightFolder, 'browsers.json')
  if (!existsSync(file)) return undefined
  /** @type {{ browsers: { name: string, revision: string }[] }} */
  const { browsers } = JSON.parse(readFileSync(file, 'utf8'))
  return browsers.find(({ name }) => name === wanted)?.revision
}

const downloads = {
  chromium: {
    name: 'chromium-headless-shell',
    files: ['chrome-headless-shell', 'chrome-headless-shell.exe'],
  },
  firefox: {
    name: 'firefox',
    files: ['firefox', 'firefox.exe', 'Nightly.app/Contents/MacOS/firefox'],
  },
  webkit: { name: 'webkit', files: ['pw_run.sh', 'Playwright.exe'] },
}

/** @param {string} folder */
const isFolder = (folder) => statSync(folder).isDirectory()

/**
 * The headless browser that the installed Playwright would start by itself, if it has been
 * downloaded. Asking Playwright would mean loading it, which takes half a second.
 *
 * @param {keyof typeof downloads} [browser]
 * @returns {string | undefined} path of the executable
 */
export function playwrightBrowser(browser = 'chromium') {
  const { name, files } = downloads[browser]
  const folder = join(browsersFolder(), `${name.replaceAll('-', '_')}-${revisionOf(name)}`)
  if (!existsSync(join(folder, 'INSTALLATION_COMPLETE'))) return undefined
  const folders = [folder, ...readdirSync(folder).map((entry) => join(folder, entry))]
  return folders
    .filter(isFolder)
    .flatMap((place) => files.map((file) => join(place, file)))
    .find((file) => existsSync(file) && statSync(file).isFile())
}
