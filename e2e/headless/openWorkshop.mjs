import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { installTarballs } from '../../scripts/publishing/installTarballs.mjs'
import { packTarballs } from '../../scripts/publishing/packTarballs.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * @typedef {object} Workshop
 * @property {string} app a folder where the kit is installed as it is published
 * @property {(program: string, before?: string[]) => Promise<string>} bundle a program of this
 *   folder as one script without imports, such as a phone or a worker loads: run, it leaves what the
 *   program exports in the global `program`. `before` names modules that must have run first.
 * @property {() => void} close
 */

/**
 * @param {Record<string, string>} [others] see installTarballs
 * @returns {Workshop}
 */
export function openWorkshop(others) {
  const app = mkdtempSync(join(tmpdir(), 'farewell-headless-'))
  installTarballs(packTarballs(app), app, others)

  /** @type {Workshop['bundle']} */
  async function bundle(program, before = []) {
    const entry = join(app, `${program}.entry.js`)
    const imports = before.map((module) => `import '${module}'\n`)
    writeFileSync(entry, `${imports.join('')}export * from '${join(here, program)}'\n`)
    const result = await build({
      configFile: false,
      root: app,
      mode: 'production',
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      // Else by NODE_ENV, which is the test's.
      oxc: { jsx: { runtime: 'automatic', development: false } },
      plugins: [
        {
          // The programs lie in the repository, and use the kit as an app elsewhere has it.
          name: 'published-kit',
          enforce: 'pre',
          resolveId(id, importer) {
            const isBare = /^[@a-z]/.test(id)
            return isBare && importer?.startsWith(here) ? this.resolve(id, entry) : undefined
          },
        },
      ],
      build: {
        write: false,
        lib: { entry, formats: ['iife'], name: 'program', fileName: 'program' },
        target: 'es2022',
        minify: false,
      },
    })
    const [built] = Array.isArray(result) ? result : []
    const [chunk] = built?.output ?? []
    if (!chunk) throw new Error('Vite built something else than one bundle.')
    return chunk.code
  }

  return { app, bundle, close: () => rmSync(app, { recursive: true, force: true }) }
}
