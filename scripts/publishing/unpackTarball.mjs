import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/**
 * @param {string} file
 * @param {string} folder is made, and becomes the package's
 */
export function unpackTarball(file, folder) {
  mkdirSync(folder, { recursive: true })
  // By name in its own folder: some `tar`s take what precedes a colon for another machine.
  const args = ['-xzf', basename(file), '-C', folder, '--strip-components=1']
  const { status, stderr } = spawnSync('tar', args, { cwd: dirname(file), encoding: 'utf8' })
  if (status !== 0) throw new Error(`${file} cannot be unpacked:\n${stderr}`)
}
