import type { ReactNode } from 'react'
import { Page } from './Page.tsx'

/** Instead of a blank page: the demo's back end or its settings are not as they should be. */
export function StartFailed({ error }: { error: unknown }): ReactNode {
  return (
    <Page title="Deckle cannot start">
      <h1>Deckle cannot start</h1>
      <p role="alert">{error instanceof Error ? error.message : String(error)}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        Try again
      </button>
    </Page>
  )
}
