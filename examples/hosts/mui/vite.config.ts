import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  // MUI and React alone come close to the usual limit.
  build: { chunkSizeWarningLimit: 1000 },
})
