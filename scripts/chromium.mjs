import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { playwrightBrowser } from './playwrightBrowser.mjs'

/** @typedef {{ path: string, isPlaywrights: boolean }} Chromium */
/** @typedef {{ args: string[], executablePath?: string }} ChromiumLaunchOptions */

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const usualPlaces = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
}

function systemBrowsers() {
  if (process.platform === 'win32') return usualPlaces.win32
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...(process.platform === 'darwin' ? usualPlaces.darwin : []), ...new Set(onPath)]
}

/**
 * A file that is there may still lack its libraries, or be a stub that asks to install a snap.
 * Chrome for Windows opens a window when asked for its version, so there the file is enough.
 *
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** @type {Chromium | undefined} */
let found

/**
 * The Chromium to test in: CHROMIUM_PATH (then no other), Playwright's own download, the system's.
 * Never throws, since tests that need no browser must run without one.
 *
 * @returns {Chromium | undefined}
 */
export function findChromium() {
  if (found) return found
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return starts(chosen) ? (found = { path: chosen, isPlaywrights: false }) : undefined
  const own = playwrightBrowser()
  if (own && starts(own)) return (found = { path: own, isPlaywrights: true })
  const path = systemBrowsers().find((candidate) => starts(candidate))
  return path ? (found = { path, isPlaywrights: false }) : undefined
}

/**
 * What Playwright needs to start Chromium here. Without any Chromium the launch fails in
 * Playwright's own words.
 *
 * @returns {ChromiumLaunchOptions}
 */
export function chromiumLaunchOptions() {
  const args = [
    // The tests reach nothing but loopback; neither should the browser around them.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ]
  // Chromium's sandbox refuses to work for root, which is who runs in most containers.
  if (process.getuid?.() === 0) args.unshift('--no-sandbox')
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) return { args, executablePath: chosen }
  const chromium = findChromium()
  return chromium && !chromium.isPlaywrights ? { args, executablePath: chromium.path } : { args }
}
