import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findFirefox, findWebKit } from './engines.mjs'
import { installDebians } from './installDebians.mjs'
import { playwrightInstall } from './playwrightInstall.mjs'

const engines = [
  { name: 'firefox', find: findFirefox, packages: ['firefox-esr'] },
  { name: 'webkit', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
]

/** Goes with the installed packages. */
const triedFile = fileURLToPath(new URL('../node_modules/.engines-tried', import.meta.url))

const missing = () => engines.filter(({ find }) => 'missing' in find())

/**
 * Sees to it that the other engines are there, as far as that can be done here. It is no trouble
 * when it cannot: their journeys are skipped then, and the tests say so.
 *
 * @param {{ isAskedFor: boolean }} options whether to fetch Playwright's own too, which are large,
 *   and to try again what did not work before
 */
export function setupEngines({ isAskedFor }) {
  const packages = missing().flatMap((engine) => engine.packages)
  if (packages.length === 0 || (existsSync(triedFile) && !isAskedFor)) return
  installDebians(packages, `Installing Debian's (${packages.join(', ')}, by apt-get)…`)
  const names = missing().map(({ name }) => name)
  if (names.length === 0) return
  writeFileSync(triedFile, '')
  if (!isAskedFor) return
  console.log(`Trying Playwright's own (${names.join(', ')})…`)
  playwrightInstall(names)
}
