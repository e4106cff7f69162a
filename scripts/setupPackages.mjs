import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { packageChanges } from './packageChanges.mjs'
import { run } from './run.mjs'

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/**
 * `npm ci` deletes node_modules and with it the Node that an npm script finds there first, so npm
 * must be run by the machine's own.
 */
function pathWithoutModules() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.filter((folder) => !folder.includes('node_modules')).join(delimiter)
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  const env = { ...process.env, PATH: pathWithoutModules() }
  // npm is a .cmd file on Windows, which only a shell can run.
  return run('npm', args, { cwd: root, env, shell: process.platform === 'win32' })
}

/** @param {string} root */
function packagesAreInstalled(root) {
  const wanted = readJson(join(root, 'package-lock.json'))
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))
  if (packageChanges(wanted, installed).length > 0) return false
  return Object.keys(installed.packages ?? {}).every((path) => existsSync(join(root, path)))
}

/** @param {string} root */
function nodeIsInstalled(root) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const { stdout } = spawnSync(join(root, 'node_modules/node/bin', file), ['--version'])
  return String(stdout).trim() === `v${readJson(join(root, 'package.json')).devDependencies.node}`
}

/**
 * Installs what a folder's package-lock.json asks for, unless it is there.
 *
 * @param {string} folder
 * @returns {string | undefined} what the reader has to do, if it could not be done here
 */
export function setupPackagesOf(folder) {
  if (packagesAreInstalled(folder)) return undefined
  console.log(
    `Installing the packages that ${join(basename(folder), 'package-lock.json')} asks for…`,
  )
  if (npm(folder, ['ci', '--loglevel=error'])) return undefined
  return 'The packages could not be installed: see what npm says above, then run the command again.'
}

/**
 * Installs the repository's own packages, also the Node that the scripts run on, whose binary npm
 * leaves out where install scripts are switched off.
 *
 * @param {string} root the repository's folder
 * @returns {string | undefined} what the reader has to do, if it could not be done here
 */
export function setupPackages(root) {
  const trouble = setupPackagesOf(root)
  if (trouble || nodeIsInstalled(root)) return trouble
  npm(root, ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
  if (nodeIsInstalled(root)) return undefined
  return 'The Node that the scripts run on could not be installed: remove the folder node_modules and run the command again.'
}
