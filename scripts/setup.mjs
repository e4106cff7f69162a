import { fileURLToPath } from 'node:url'
import { setupChromium } from './setupChromium.mjs'
import { setupPackages } from './setupPackages.mjs'

// Runs before the other scripts, on whatever Node the machine has and with no package installed:
// this file and what it imports may use nothing but Node's own modules.

const root = fileURLToPath(new URL('..', import.meta.url))
const needsBrowser = process.argv.includes('--browser')

const trouble = setupPackages(root) ?? (needsBrowser ? setupChromium() : undefined)
if (trouble) {
  console.error(trouble)
  process.exitCode = 1
}
