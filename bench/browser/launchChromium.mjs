import { chromium } from 'playwright'
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs'

/**
 * @param {string[]} [args] more of them
 */
export function launchChromium(args = []) {
  const options = chromiumLaunchOptions()
  return chromium.launch({
    ...options,
    args: [...options.args, '--enable-precise-memory-info', ...args],
  })
}
