import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readBudgets } from './publishing/budgetProblems.mjs'
import { packTarballs } from './publishing/packTarballs.mjs'
import { root } from './publishing/publishedPackages.mjs'
import { tarballProblems } from './publishing/tarballProblems.mjs'

const destination = join(root, 'tarballs')
rmSync(destination, { recursive: true, force: true })
mkdirSync(destination)

const budgets = readBudgets()
/** @param {(string | number)[]} cells */
const print = ([name, ...numbers]) =>
  console.log(String(name).padEnd(40) + numbers.map((cell) => String(cell).padStart(12)).join(''))

print(['bytes', 'packed', 'of at most', 'unpacked', 'of at most', 'files'])
for (const tarball of packTarballs(destination)) {
  const { name, file, packed, unpacked, paths } = tarball
  const { packed: mostPacked = 0, unpacked: mostUnpacked = 0 } = budgets[name] ?? {}
  print([relative(root, file), packed, mostPacked, unpacked, mostUnpacked, paths.length])
  for (const problem of await tarballProblems(tarball)) {
    console.error(`${name}: ${problem}`)
    process.exitCode = 1
  }
}
