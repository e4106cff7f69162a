import { findChromium } from './chromium.mjs'
import { installDebians } from './installDebians.mjs'
import { playwrightInstall } from './playwrightInstall.mjs'

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
  console.log('No Chromium starts on this machine: trying the one that Playwright offers…')
  playwrightInstall(['--only-shell', 'chromium'])
  if (findChromium()) return undefined
  installDebians(['chromium'], "That could not be had: installing Debian's (chromium, by apt-get)…")
  if (findChromium()) return undefined
  return 'The browser tests need Chromium, and none could be started or installed here: install Chromium or Google Chrome (on Debian, "apt-get install chromium" as root), or set CHROMIUM_PATH to its executable.'
}
