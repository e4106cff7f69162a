import { readFileSync } from 'node:fs'

/** @typedef {import('./packTarballs.mjs').Tarball} Tarball */
/** @typedef {{ packed: number, unpacked: number }} Budget */

/** @returns {Record<string, Budget>} in bytes, by the package's name */
export function readBudgets() {
  const limits = JSON.parse(readFileSync(new URL('../limits.json', import.meta.url), 'utf8'))
  return limits.tarballs
}

/**
 * @param {Pick<Tarball, 'name' | 'packed' | 'unpacked'>} tarball
 * @param {Record<string, Budget>} budgets
 * @returns {string[]}
 */
export function budgetProblems({ name, packed, unpacked }, budgets) {
  const budget = budgets[name]
  const where = 'scripts/limits.json'
  if (!budget) return [`${name} has no budget: give it one under "tarballs" in ${where}.`]
  /** @param {string} what @param {number} is @param {number} limit */
  const over = (what, is, limit) =>
    is > limit ? [`${name} weighs ${is} bytes ${what}, more than the ${limit} of ${where}.`] : []
  return [...over('packed', packed, budget.packed), ...over('unpacked', unpacked, budget.unpacked)]
}
