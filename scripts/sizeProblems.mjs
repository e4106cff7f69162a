/**
 * @param {Record<string, number>} sizes in bytes, by what was weighed
 * @param {Record<string, number>} limits in bytes, by the same names
 * @returns {string[]}
 */
export function sizeProblems(sizes, limits) {
  const where = 'under "bytes" in scripts/limits.json'
  return Object.entries(limits).flatMap(([name, limit]) => {
    const is = sizes[name]
    if (is === undefined) return [`Nothing weighs "${name}", which has a limit ${where}.`]
    if (is <= limit) return []
    return [`"${name}" weighs ${is} bytes, ${is - limit} more than the ${limit} ${where}.`]
  })
}
