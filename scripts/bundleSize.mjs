import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

/** @typedef {{ brotli: number, gzip: number, raw: number }} Size in bytes */

const root = fileURLToPath(new URL('..', import.meta.url))
const entryId = 'virtual:entry'

/**
 * @param {string} code
 * @returns {import('vite').Plugin}
 */
const virtualEntry = (code) => ({
  name: 'virtual-entry',
  resolveId: (id) => (id === entryId ? `\0${id}` : undefined),
  load: (id) => (id === `\0${entryId}` ? code : undefined),
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
 * Builds an app for production and weighs the JavaScript and the CSS that a browser would fetch,
 * each file compressed by itself.
 *
 * @param {string} entry the app's source
 * @param {string[]} [external] modules that are left out
 * @returns {Promise<Size>}
 */
export async function bundleSize(entry, external = []) {
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
  const sizes = result.output.map((file) => sizeOf(file.type === 'chunk' ? file.code : file.source))
  /** @param {keyof Size} unit */
  const sum = (unit) => sizes.reduce((total, size) => total + size[unit], 0)
  return { brotli: sum('brotli'), gzip: sum('gzip'), raw: sum('raw') }
}
