import { existsSync, globSync, readFileSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'

/**
 * @param {string} folder
 * @returns {string[]} the sources that package.json exports, and those that its `bin` imports
 */
function entries(folder) {
  /** @type {{ exports: Record<string, string | Record<string, string>>, bin?: unknown }} */
  const { exports, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const exported = Object.values(exports).flatMap((target) => {
    const source = typeof target === 'object' ? target['@farewell/source'] : undefined
    return source ? globSync(source, { cwd: folder }) : []
  })
  const files = bin ? [...exported, 'src/cli.ts'] : exported
  const missing =
    files.length === 0 ? ['any source'] : files.filter((file) => !existsSync(join(folder, file)))
  if (missing.length > 0) throw new Error(`${folder}: package.json asks for ${missing.join(', ')}`)
  return files.map((file) => join(folder, file))
}

/**
 * Vite's configuration for one package: each module stays a file of its own, so that the directives
 * ('use client') stay where they were written and an app's bundler can leave out what it does not use.
 *
 * @param {string} folder of the package
 * @returns {import('vite').InlineConfig}
 */
export function libraryConfig(folder) {
  return {
    configFile: false,
    root: folder,
    publicDir: false,
    logLevel: 'warn',
    build: {
      lib: { entry: entries(folder), formats: ['es'] },
      target: 'es2022',
      minify: false,
      sourcemap: true,
      emptyOutDir: true,
      rolldownOptions: {
        // The directives are kept; only the warning about them is dropped.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log)
        },
        external: (id) => !id.startsWith('.') && !isAbsolute(id),
        output: {
          preserveModules: true,
          preserveModulesRoot: join(folder, 'src'),
          entryFileNames: '[name].js',
        },
      },
    },
  }
}
