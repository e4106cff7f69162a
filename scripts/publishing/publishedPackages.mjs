import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * @typedef {object} PublishedPackage
 * @property {string} name such as `@farewell/client`
 * @property {string} shortName such as `client`
 * @property {string} folder
 */

/** @returns {PublishedPackage[]} the packages of the workspace that are not private */
export function publishedPackages() {
  return readdirSync(join(root, 'packages')).flatMap((shortName) => {
    const folder = join(root, 'packages', shortName)
    /** @type {{ name: string, private?: boolean }} */
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return manifest.private ? [] : [{ name: manifest.name, shortName, folder }]
  })
}
