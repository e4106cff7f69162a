import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

const playwright = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url))

/**
 * Tries to download browsers of Playwright's.
 *
 * @param {string[]} words
 */
export function playwrightInstall(words) {
  return run(process.execPath, [playwright, 'install', ...words], {
    stdio: 'ignore',
    timeout: 5 * 60_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
  })
}
