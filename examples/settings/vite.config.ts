import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { apiPlugin } from './server/apiPlugin.ts'
import { cspPlugin } from './server/cspPlugin.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), cspPlugin(), apiPlugin()],
  // The packages of the workspace, from their sources; the others are Vite's defaults.
  resolve: { conditions: ['@farewell/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist',
    // Assets stay files, as the content security policy wants it of scripts and styles.
    assetsInlineLimit: 0,
  },
})
