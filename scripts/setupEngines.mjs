import { findFirefox, findWebKit } from './engines.mjs'
import { installDebians } from './installDebians.mjs'
import { playwrightInstall } from './playwrightInstall.mjs'

const engines = [
  { name: 'firefox', find: findFirefox, packages: ['firefox-esr'] },
  { name: 'webkit', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
]

const missing = () => engines.filter(({ find }) => 'missing' in find())

/**
 * Sees to it that the other engines are there, as far as that can be done here. It is no trouble
 * when it cannot: their journeys are skipped then, and the tests say so.
 *
 * @param {{ download: boolean }} options whether to fetch Playwright's own, which are large
 */
export function setupEngines({ download }) {
  const packages = missing().flatMap((engine) => engine.packages)
  if (packages.length === 0) return
  installDebians(packages, `Installing Debian's (${packages.join(', ')}, by apt-get)…`)
  const names = missing().map(({ name }) => name)
  if (names.length === 0 || !download) return
  console.log(`Trying Playwright's own (${names.join(', ')})…`)
  playwrightInstall(names)
}
