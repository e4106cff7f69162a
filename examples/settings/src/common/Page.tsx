import type { ReactNode } from 'react'
import { useHeadingFocus } from '../router/useHeadingFocus.ts'
import { Wordmark } from './Wordmark.tsx'

interface PageProps {
  /** Of the browser's tab. */
  title: string
  /** At the end of the header. */
  aside?: ReactNode
  children?: ReactNode
}

/** The frame of every view: the name of the product above, and its torn edge. */
export function Page({ title, aside, children }: PageProps): ReactNode {
  useHeadingFocus(title)
  return (
    <div className="page">
      <title>{`${title} · Deckle`}</title>
      <header className="page-header">
        <Wordmark />
        {aside}
      </header>
      <main>{children}</main>
    </div>
  )
}
