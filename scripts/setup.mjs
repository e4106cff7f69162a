import { fileURLToPath } from 'node:url'
import { setupChromium } from './setupChromium.mjs'
import { setupEngines } from './setupEngines.mjs'
import { setupPackages, setupPackagesOf } from './setupPackages.mjs'

// Runs before the other scripts, on whatever Node the machine has and with no package installed:
// this file and what it imports may use nothing but Node's own modules.

const root = fileURLToPath(new URL('..', import.meta.url))
const bench = fileURLToPath(new URL('../bench', import.meta.url))
const needsBrowser = process.argv.includes('--browser')
const needsEngines = process.argv.includes('--engines')
const needsBench = process.argv.includes('--bench')

const trouble =
  setupPackages(root) ??
  (needsBench ? setupPackagesOf(bench) : undefined) ??
  (needsBrowser ? setupChromium() : undefined)
if (trouble) {
  console.error(trouble)
  process.exitCode = 1
} else if (needsBrowser) {
  setupEngines({ isAskedFor: needsEngines })
}
