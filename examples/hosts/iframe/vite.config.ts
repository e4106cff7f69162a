import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: { rolldownOptions: { input: ['index.html', 'account.html'] } },
  // To an opaque origin every script and sheet comes from another one.
  preview: { cors: { origin: '*' } },
})
