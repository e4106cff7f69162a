import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { playwrightBrowser } from './playwrightBrowser.mjs'

/**
 * A Firefox or WebKit to test in: Playwright's own download, else the system's Firefox (over
 * WebDriver BiDi) or WebKitGTK (over W3C WebDriver, on a screen in memory).
 *
 * @typedef {{ by: 'playwright' }} PlaywrightEngine
 * @typedef {{ by: 'bidi', path: string }} FoundFirefox
 * @typedef {{ by: 'webdriver', driver: string, xvfb: string }} FoundWebKit
 * @typedef {{ missing: string }} MissingEngine what to install
 */

const inFolders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]

/** @param {string[]} names */
const findProgram = (names) =>
  inFolders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path))

/**
 * A download may lack the system's libraries, and Ubuntu's package be a stub that asks for a snap.
 *
 * @param {string | undefined} path
 */
function starts(path) {
  if (!path) return false
  // Elsewhere there is nothing to lack, and a window may open.
  if (process.platform !== 'linux') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** @returns {PlaywrightEngine | FoundFirefox | MissingEngine} */
export function findFirefox() {
  if (starts(playwrightBrowser('firefox'))) return { by: 'playwright' }
  const path =
    process.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((place) => existsSync(place))
      : findProgram(['firefox-esr', 'firefox'])
  if (path && starts(path)) return { by: 'bidi', path }
  return {
    missing:
      'Firefox: "npx playwright install firefox", or on Debian "apt-get install firefox-esr"',
  }
}

/** @returns {PlaywrightEngine | FoundWebKit | MissingEngine} */
export function findWebKit() {
  if (starts(playwrightBrowser('webkit'))) return { by: 'playwright' }
  const driver = findProgram(['WebKitWebDriver'])
  const xvfb = findProgram(['Xvfb'])
  if (driver && xvfb) return { by: 'webdriver', driver, xvfb }
  return {
    missing:
      'WebKit: "npx playwright install webkit", or on Debian "apt-get install webkit2gtk-driver xvfb"',
  }
}
