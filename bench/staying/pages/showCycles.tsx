import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { CyclesPage } from '../measureCycles.mjs'

/** Renders what is opened and closed, and takes the cycles from outside. */
export function showCycles(subject: ReactNode, cycle: () => Promise<void>): void {
  // The browser keeps the first few hundred of these, which would look like growth.
  performance.setResourceTimingBufferSize(0)
  const root = document.createElement('main')
  document.body.append(root)
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>{subject}</QueryClientProvider>,
  )
  const page: CyclesPage = {
    async runCycles(count) {
      for (let time = 0; time < count; time += 1) await cycle()
      // What the last one has left to the browser, such as the event of its closing.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    },
  }
  Object.assign(globalThis, page)
}
