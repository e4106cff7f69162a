import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

/**
 * Builds and serves the pages of this folder: with the development build of React, whose StrictMode
 * runs effects twice.
 *
 * @returns {Promise<string>} their address
 */
export async function serveTraps() {
  /** @satisfies {import('vite').InlineConfig} */
  const config = {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    mode: 'development',
    logLevel: 'error',
    plugins: [react()],
    resolve: { conditions: ['@farewell/source', 'module', 'browser', 'development|production'] },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { outDir: 'dist', emptyOutDir: true, minify: false },
  }
  await build(config)
  const server = await preview({ ...config, preview: { host: '127.0.0.1' } })
  const [url] = server.resolvedUrls?.local ?? []
  if (!url) throw new Error('Vite serves the traps but names no address for them.')
  return url
}
