import react from '@vitejs/plugin-react'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { build, preview } from 'vite'

/** One copy of each for all that a page holds, as in an app. */
const shared = ['react', 'react-dom', 'scheduler', '@tanstack/react-query', '@tanstack/query-core']

const profiling = { 'react-dom/client': 'react-dom/profiling' }

/** Whose code is whose: each in a file by its name, so that a profile can tell. */
const owners = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'tanstack-query', test: /node_modules\/@tanstack\// },
  { name: 'ky', test: /node_modules\/ky\// },
  { name: 'valibot', test: /node_modules\/valibot\// },
  { name: 'farewell-client', test: /packages\/client\// },
  { name: 'farewell-hooks', test: /packages\/hooks\// },
  { name: 'farewell-ui', test: /packages\/ui\// },
]

/**
 * @typedef {object} Pages
 * @property {(name: string) => string} url of a page, by the name of its file
 * @property {() => Promise<void>} close
 */

/**
 * Builds the `*.html` of a folder for production, each with the code that it needs, and serves them
 * on loopback until they are closed.
 *
 * @param {string} root
 * @param {boolean} [isProfiled] with React's profiling build, the names that were
 *   written, and a file for each package
 * @returns {Promise<Pages>}
 */
export async function buildPages(root, isProfiled = false) {
  process.env.NODE_ENV = 'production'
  const outDir = mkdtempSync(join(tmpdir(), 'farewell-bench-'))
  const input = globSync('*.html', { cwd: root }).map((page) => join(root, page))
  const config = {
    configFile: /** @type {const} */ (false),
    root,
    mode: 'production',
    logLevel: /** @type {const} */ ('error'),
    plugins: [react()],
    resolve: { dedupe: shared, alias: isProfiled ? profiling : {} },
    build: {
      outDir,
      emptyOutDir: true,
      minify: !isProfiled,
      rolldownOptions: {
        input,
        output: isProfiled ? { codeSplitting: { groups: owners } } : {},
      },
    },
  }
  await build(config)
  const server = await preview({ ...config, preview: { port: 0, host: '127.0.0.1' } })
  const [origin] = server.resolvedUrls?.local ?? []
  if (!origin) throw new Error('The pages are served nowhere.')
  return {
    url: (name) => `${origin}${basename(name, '.html')}.html`,
    async close() {
      await server.close()
      rmSync(outDir, { recursive: true })
    },
  }
}
