/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {boolean} [optional]
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/** @param {LockedPackage} entry */
const identity = ({ version, integrity, resolved, link }) =>
  JSON.stringify([version, integrity, link && resolved])

/**
 * Where what is installed differs from what package-lock.json asks for. Optional packages are left
 * out: most are binaries for other platforms, and npm does not record the ones it skipped.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed npm's own note of what it installed, node_modules/.package-lock.json
 * @returns {string[]} the paths of the packages to install, replace or remove
 */
export function packageChanges({ packages: wanted = {} }, { packages: installed = {} }) {
  const missingOrOther = Object.entries(wanted).filter(([path, entry]) => {
    if (path === '' || entry.optional) return false
    const present = installed[path]
    return !present || identity(present) !== identity(entry)
  })
  const leftOver = Object.keys(installed).filter((path) => !wanted[path])
  return [...missingOrOther.map(([path]) => path), ...leftOver]
}
