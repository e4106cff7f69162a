import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { budgetProblems, readBudgets } from './budgetProblems.mjs'
import { contentProblems } from './contentProblems.mjs'
import { lintProblems } from './lintTarball.mjs'
import { unpackTarball } from './unpackTarball.mjs'

/**
 * @param {import('./packTarballs.mjs').Tarball} tarball
 * @returns {Promise<string[]>} everything that speaks against publishing it
 */
export async function tarballProblems(tarball) {
  const folder = mkdtempSync(join(tmpdir(), 'farewell-tarball-'))
  try {
    unpackTarball(tarball.file, folder)
    return [
      ...(await lintProblems(tarball)),
      ...contentProblems({ folder, paths: tarball.paths }),
      ...budgetProblems(tarball, readBudgets()),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
