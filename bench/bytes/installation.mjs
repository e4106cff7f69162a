import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packTarballs } from '../../scripts/publishing/packTarballs.mjs'
import { publishedPackages, root } from '../../scripts/publishing/publishedPackages.mjs'
import { closure } from './closure.mjs'

/** @typedef {{ packages: number, bytes: number }} Installation */

const bench = join(root, 'bench')

/** What an app has before, and so nobody brings. */
const host = ['react', 'react-dom', '@tanstack/react-query'].map((name) => `node_modules/${name}`)

/**
 * @param {string} folder
 * @returns {number} of a package's own files
 */
function bytesOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true })
  const sizes = entries.map((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'node_modules' ? 0 : bytesOf(path)
    return entry.isFile() ? statSync(path).size : 0
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * The folders that are installed for one, and not for the app already.
 *
 * @param {string} project whose lock is read
 * @param {string} folder
 */
function installedFor(project, folder) {
  /** @type {{ packages: import('./closure.mjs').Locked }} */
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'))
  const before = closure(packages, host)
  const folders = [...closure(packages, [folder])].filter((found) => !before.has(found))
  // What is meant for another platform is in the lock only.
  return folders.filter((found) => existsSync(join(project, found)))
}

/**
 * @param {string} name of its folder in bench/peers
 * @returns {Installation}
 */
export function peerInstallation(name) {
  const own = `peers/${name}`
  const folders = installedFor(bench, own).filter((folder) => folder !== own)
  const sizes = folders.map((folder) => bytesOf(join(bench, folder)))
  return { packages: folders.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/**
 * The kit's own packages as their tarballs unpack, what they depend on as it lies in node_modules.
 *
 * @returns {Installation}
 */
export function kitInstallation() {
  const place = mkdtempSync(join(tmpdir(), 'farewell-bytes-'))
  try {
    const tarballs = packTarballs(place)
    const folders = installedFor(root, 'packages/ui')
    const sizes = folders.map((folder) => {
      const own = publishedPackages().find((published) => published.folder === join(root, folder))
      const tarball = tarballs.find(({ name }) => name === own?.name)
      return tarball?.unpacked ?? bytesOf(join(root, folder))
    })
    return { packages: folders.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
  } finally {
    rmSync(place, { recursive: true })
  }
}
