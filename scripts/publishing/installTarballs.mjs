import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './publishedPackages.mjs'
import { unpackTarball } from './unpackTarball.mjs'

/** @typedef {import('./packTarballs.mjs').Tarball} Tarball */

/**
 * Makes a folder what an app's is after `npm install`: the kit from its tarballs, all other packages
 * from this repository. No registry is asked.
 *
 * @param {Tarball[]} tarballs
 * @param {string} app a folder that exists
 * @param {Record<string, string>} [others] folders of packages or scopes that the app has in place of
 *   those of this repository, such as an older version
 */
export function installTarballs(tarballs, app, others = {}) {
  const installed = join(root, 'node_modules')
  const modules = join(app, 'node_modules')
  mkdirSync(modules)
  for (const name of readdirSync(installed)) {
    if (name.startsWith('.') || name === '@farewell') continue
    // A junction asks for no rights on Windows.
    symlinkSync(others[name] ?? join(installed, name), join(modules, name), 'junction')
  }
  for (const { name, file } of tarballs) unpackTarball(file, join(modules, name))
}
