import { existsSync, globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, isAbsolute, join } from 'node:path'

/**
 * @typedef {object} Manifest the part of package.json that decides what is built
 * @property {string} name
 * @property {Record<string, string | Record<string, string>>} exports
 * @property {unknown} [bin]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

/**
 * @param {string} folder
 * @param {Manifest} manifest
 * @returns {string[]} the sources that package.json exports, and the one that its `bin` imports
 */
function entries(folder, { name, exports, bin }) {
  const exported = Object.values(exports).flatMap((target) => {
    const source = typeof target === 'object' ? target['@farewell/source'] : undefined
    if (!source) return []
    if (!source.includes('*')) return [source]
    return globSync(source, { cwd: folder }).filter((file) => !/\.test(ing)?\./.test(file))
  })
  const files = bin ? [...exported, 'src/cli.ts'] : exported
  for (const file of files) {
    if (!existsSync(join(folder, file))) throw new Error(`${name} asks for ${file}: not there.`)
  }
  return files.map((file) => join(folder, file))
}

/**
 * Whether an import is left to the app that installs the package. It must then be declared, or it
 * would be found here but not there.
 *
 * @param {Manifest} manifest
 */
const isExternal =
  ({ name, dependencies, peerDependencies }) =>
  /** @param {string} id */
  (id) => {
    // Rolldown brings small helpers of its own for some syntax: those go into the package.
    const isOwn = /^[.\0]/.test(id) || isAbsolute(id) || id.startsWith('@oxc-project/runtime/')
    if (isOwn) return false
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    if (isBuiltin(id) || declared.some((other) => id === other || id.startsWith(`${other}/`))) {
      return true
    }
    throw new Error(`${name} imports ${id}, which its package.json does not declare.`)
  }

/**
 * Leaves `export * as Name from './File.ts'` to the app's bundler, which can then leave out what is
 * not used of it: Rolldown would make an object of it, all of which is used.
 *
 * @param {string[]} files that are entries
 * @returns {{ files: string[], plugin: import('vite').Plugin }}
 */
function namespaces(files) {
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export \* as \w+ from '(\.\/\w+)\.ts'/gm)].map(
      ([, path = '']) => ({ importer: file, path, file: join(dirname(file), `${path}.ts`) }),
    ),
  )
  return {
    files: found.map(({ file }) => file),
    plugin: {
      name: 'keep-namespaces',
      enforce: 'pre',
      resolveId(id, importer) {
        const kept = found.find(
          ({ path, ...by }) => by.importer === importer && `${path}.ts` === id,
        )
        return kept && { id: `${kept.path}.js`, external: true }
      },
    },
  }
}

/**
 * Vite's configuration for one package: each module stays a file of its own, so that the directives
 * ('use client') stay where they were written and an app's bundler can leave out what it does not use.
 *
 * @param {string} folder of the package
 * @returns {import('vite').InlineConfig}
 */
export function libraryConfig(folder) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const exported = entries(folder, manifest)
  const { files, plugin } = namespaces(exported)
  return {
    configFile: false,
    root: folder,
    publicDir: false,
    logLevel: 'warn',
    plugins: [plugin],
    build: {
      lib: { entry: [...exported, ...files], formats: ['es'] },
      target: 'es2022',
      minify: false,
      sourcemap: true,
      emptyOutDir: true,
      rolldownOptions: {
        // The directives are kept; only the warning about them is dropped.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log)
        },
        external: isExternal(manifest),
        output: {
          preserveModules: true,
          preserveModulesRoot: join(folder, 'src'),
          entryFileNames: '[name].js',
          // The sources are published beside the maps, and need not be in them once more.
          sourcemapExcludeSources: true,
        },
      },
    },
  }
}
