/**
 * @typedef {object} LockedPackage an entry of package-lock.json
 * @property {boolean} [link]
 * @property {string} [resolved] the folder that a link leads to
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 */

/** @typedef {Record<string, LockedPackage>} Locked by folder */

/**
 * As Node finds it, in the nearest node_modules upward.
 *
 * @param {Locked} locked
 * @param {string} from
 * @param {string} name
 */
function find(locked, from, name) {
  const parts = from.split('/')
  const above = parts.map((_, count) => parts.slice(0, count))
  const folder = [...above, parts]
    .map((start) => [...start, 'node_modules', name].join('/'))
    .findLast((candidate) => candidate in locked)
  const found = folder === undefined ? undefined : locked[folder]
  return found?.link ? found.resolved : folder
}

/** @param {LockedPackage} locked */
function needs({ dependencies, peerDependencies = {}, peerDependenciesMeta }) {
  const peers = Object.keys(peerDependencies)
  return [
    ...Object.keys(dependencies ?? {}),
    ...peers.filter((name) => !peerDependenciesMeta?.[name]?.optional),
  ]
}

/**
 * The folders of some packages and of all that npm installs with them: what they depend on, and
 * the peers that are not optional.
 *
 * @param {Locked} locked the packages of a package-lock.json
 * @param {readonly string[]} folders
 */
export function closure(locked, folders) {
  const reached = new Set(folders)
  // A set that grows is walked to its new end.
  for (const folder of reached) {
    const entry = locked[folder]
    if (!entry) throw new Error(`The lock has no ${folder}.`)
    for (const name of needs(entry)) {
      const found = find(locked, folder, name)
      if (!found) throw new Error(`${folder} needs ${name}, which the lock does not have.`)
      reached.add(found)
    }
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      const found = find(locked, folder, name)
      if (found) reached.add(found)
    }
  }
  return reached
}
