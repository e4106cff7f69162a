import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { apiPlugin } from './server/apiPlugin.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), apiPlugin()],
  // The packages of the workspace, from their sources; the others are Vite's defaults.
  resolve: { conditions: ['@farewell/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    // Assets stay files, so that a strict content security policy needs no `data:`.
    assetsInlineLimit: 0,
  },
})
