import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { root } from './publishedPackages.mjs'

/** @typedef {import('./packTarballs.mjs').Tarball} Tarball */

/**
 * @param {Tarball} tarball
 * @returns {Promise<string[]>} what publint says about it, at its strictest
 */
async function publintProblems({ file }) {
  const bytes = readFileSync(file)
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`)
}

/**
 * @param {Tarball} tarball
 * @returns {string[]} what "Are the types wrong?" says, for ES modules alone
 */
function attwProblems({ file }) {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js')
  const args = [attw, file, '--profile', 'esm-only', '--no-color', '--no-emoji']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return status === 0 ? [] : [`attw:\n${stdout}${stderr}`]
}

/**
 * @param {Tarball} tarball
 * @returns {Promise<string[]>} what the registry's own judges find wrong
 */
export async function lintProblems(tarball) {
  return [...(await publintProblems(tarball)), ...attwProblems(tarball)]
}
