import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

/** @typedef {{ brotli: number, gzip: number, raw: number }} Size in bytes */

const repository = fileURLToPath(new URL('..', import.meta.url))
const entryId = 'virtual:entry'
/** A page that an app loads when somebody goes there, as most apps do. */
const pageId = 'virtual:page'

/** An app has one copy of each, whatever else it takes, and with it one of what they need. */
const shared = ['react', 'react-dom', '@tanstack/react-query']

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

/** @typedef {import('vite').Rolldown.RolldownOutput['output']} Output */

/**
 * The names of the files that come with the entry; others are fetched when they are asked for.
 *
 * @param {Output} files
 */
function staticFiles([entry, ...others]) {
  const names = new Set([entry.fileName])
  // A set that grows is walked to its new end.
  for (const name of names) {
    const file = [entry, ...others].find(({ fileName }) => fileName === name)
    if (file?.type !== 'chunk') continue
    for (const imported of file.imports) names.add(imported)
    for (const css of file.viteMetadata?.importedCss ?? []) names.add(css)
  }
  return names
}

/**
 * @typedef {object} BundleOptions
 * @property {(string | RegExp)[]} [external] modules that are left out
 * @property {string} [root] the folder of the app, from which its packages are found
 * @property {boolean} [published] the kit as it is published, in place of its sources
 */

/**
 * @typedef {object} BundleSize
 * @property {Size} all
 * @property {Size} beforeIntent only what is there before anything is loaded on demand
 * @property {string[]} modules that went into it
 */

/**
 * Builds an app for production and weighs the JavaScript and the CSS that a browser would fetch,
 * each file compressed by itself.
 *
 * @param {string} entry the app's source
 * @param {BundleOptions} [options]
 * @returns {Promise<BundleSize>}
 */
export async function bundleSize(entry, options = {}) {
  const { external = [], root = repository, published = false } = options
  process.env.NODE_ENV = 'production'
  const conditions = ['module', 'browser', 'development|production']
  const result = await build({
    configFile: false,
    root,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    plugins: [virtualEntry(entry)],
    resolve: {
      conditions: published ? conditions : ['@farewell/source', ...conditions],
      dedupe: shared,
    },
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entryId, external },
    },
  })
  if (!('output' in result)) throw new Error('Vite built something else than one bundle.')
  const weighed = result.output.map((file) => ({
    name: file.fileName,
    size: sizeOf(file.type === 'chunk' ? file.code : file.source),
  }))
  const before = staticFiles(result.output)
  return {
    all: sum(weighed.map(({ size }) => size)),
    beforeIntent: sum(weighed.filter(({ name }) => before.has(name)).map(({ size }) => size)),
    modules: result.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])),
  }
}

/**
 * @param {Size[]} sizes
 * @returns {Size}
 */
function sum(sizes) {
  /** @param {keyof Size} unit */
  const total = (unit) => sizes.reduce((bytes, size) => bytes + size[unit], 0)
  return { brotli: total('brotli'), gzip: total('gzip'), raw: total('raw') }
}
