import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {object} EntryPoint
 * @property {string} specifier what an app imports, such as `@farewell/ui/locales/en`
 * @property {string} [types] its built declarations; none for a style sheet or package.json
 */

/**
 * @param {string} folder of a package
 * @returns {EntryPoint[]} all that its package.json exports, patterns filled in
 */
export function entryPoints(folder) {
  /** @type {{ name: string, exports: Record<string, string | Record<string, string>> }} */
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return Object.entries(exports).flatMap(([path, target]) => {
    const types = typeof target === 'string' ? undefined : target.types
    const specifier = name + path.slice(1)
    if (!types || path.endsWith('.css')) return [{ specifier }]
    if (!path.includes('*')) return [{ specifier, types: join(folder, types) }]
    const [before = '', after = ''] = types.slice(2).split('*')
    return globSync(types.slice(2), { cwd: folder })
      .map((file) => file.replaceAll('\\', '/'))
      .toSorted()
      .map((file) => ({
        specifier: specifier.replace('*', file.slice(before.length, file.length - after.length)),
        types: join(folder, file),
      }))
  })
}
