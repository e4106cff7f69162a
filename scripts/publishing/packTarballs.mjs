import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { publishedPackages, root } from './publishedPackages.mjs'

/**
 * @typedef {object} Tarball
 * @property {string} name of the package
 * @property {string} file where it lies
 * @property {number} packed bytes, as they travel
 * @property {number} unpacked bytes, as they lie in node_modules
 * @property {string[]} paths of its files, from the package's folder
 */

/**
 * Writes what `npm publish` would send, from the build that is there.
 *
 * @param {string} destination a folder that exists
 * @returns {Tarball[]}
 */
export function packTarballs(destination) {
  const packages = publishedPackages()
  for (const { name, folder } of packages) {
    if (existsSync(join(folder, 'dist'))) continue
    throw new Error(`${name} is not built: run "npm run build" first.`)
  }
  const workspaces = packages.flatMap(({ folder }) => ['--workspace', folder])
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', destination, ...workspaces],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  )
  if (status !== 0) throw new Error(`npm pack failed:\n${stderr}`)
  /** @type {{ name: string, filename: string, size: number, unpackedSize: number, files: { path: string }[] }[]} */
  const packed = Object.values(JSON.parse(stdout))
  return packed.map(({ name, filename, size, unpackedSize, files }) => ({
    name,
    file: join(destination, filename),
    packed: size,
    unpacked: unpackedSize,
    paths: files.map(({ path }) => path),
  }))
}
