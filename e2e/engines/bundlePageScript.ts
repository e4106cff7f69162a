import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The script of inPage/ with what it imports, as one that a driver can run in a page. */
export async function bundlePageScript(): Promise<string> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('./inPage/index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'farewellEngineScript',
      },
    },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  const [chunk] = bundle && 'output' in bundle ? bundle.output : []
  if (chunk?.type !== 'chunk') throw new Error('Vite made no script of e2e/engines/inPage.')
  return chunk.code
}
