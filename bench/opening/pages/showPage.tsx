import '@farewell/ui/styles.css'
import './page.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

const SECTIONS = Array.from({ length: 40 }, (_, place) => `Setting ${place + 1}`)

/** A settings page of about 200 elements, with what is measured on top of it. */
export function showPage(subject: ReactNode): void {
  const container = document.querySelector('#root')
  if (!container) throw new Error('The page has no element with the id "root".')
  createRoot(container).render(
    <QueryClientProvider client={new QueryClient()}>
      {subject}
      {SECTIONS.map((name) => (
        <section key={name}>
          <h3>{name}</h3>
          <p>What it is for, in a sentence as long as such sentences are.</p>
          <label>
            {name} <input type="checkbox" />
          </label>
        </section>
      ))}
    </QueryClientProvider>,
  )
}
