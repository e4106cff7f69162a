import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

/** @typedef {{ brotli: number, gzip: number, raw: number }} Size in bytes */

const root = fileURLToPath(new URL('..', import.meta.url))
const entryId = 'virtual:entry'
/** A page that an app loads when somebody goes there, as most apps do. */
const pageId = 'virtual:page'

/**
 * @param {string} code
 * @returns {import('vite').Plugin}
 */
const virtualEntry = (code) => ({
  name: 'virtual-entry',
  resolveId: (id) => (id === entryId || id === pageId ? `\0${id}` : undefined),
  load(id) {
    if (id === `\0${entryId}`) return code
    return id === `\0${pageId}` ? 'export const page = 1' : undefined
  },
})

/**
 * @param {string | Uint8Array} file
 * @returns {Size}
 */
function sizeOf(file) {
  const bytes = Buffer.from(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
  return {
    brotli: brotliCompressSync(bytes, { params }).length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    raw: bytes.length,
  }
}

/**
 * The files that come with the entry; the others are fetched when they are asked for.
 *
 * @param {import('vite').Rolldown.RolldownOutput['output']} files
 */
function staticFiles([entry, ...others]) {
  const names = new Set([entry.fileName])
  // A set that grows is walked to its new end.
  for (const name of names) {
    const file = [entry, ...others].find(({ fileName }) => fileName === name)
    if (file?.type === 'chunk') for (const imported of file.imports) names.add(imported)
  }
  return [entry, ...others].filter(({ fileName }) => names.has(fileName))
}

/**
 * @typedef {object} BundleOptions
 * @property {(string | RegExp)[]} [external] modules that are left out
 * @property {boolean} [beforeIntent] only what is there before anything is loaded on demand
 */

/**
 * Builds an app for production and weighs the JavaScript and the CSS that a browser would fetch,
 * each file compressed by itself.
 *
 * @param {string} entry the app's source
 * @param {BundleOptions} [options]
 * @returns {Promise<Size>}
 */
export async function bundleSize(entry, { external = [], beforeIntent = false } = {}) {
  process.env.NODE_ENV = 'production'
  const result = await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    plugins: [virtualEntry(entry)],
    resolve: { conditions: ['@farewell/source', 'module', 'browser', 'development|production'] },
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entryId, external },
    },
  })
  if (!('output' in result)) throw new Error('Vite built something else than one bundle.')
  const files = beforeIntent ? staticFiles(result.output) : result.output
  const sizes = files.map((file) => sizeOf(file.type === 'chunk' ? file.code : file.source))
  /** @param {keyof Size} unit */
  const sum = (unit) => sizes.reduce((total, size) => total + size[unit], 0)
  return { brotli: sum('brotli'), gzip: sum('gzip'), raw: sum('raw') }
}
