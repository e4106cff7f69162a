import type { ReactNode } from 'react'
import { Notice } from './Notice.tsx'

/** Instead of a blank page: the demo's back end or its settings are not as they should be. */
export function StartFailed({ error }: { error: unknown }): ReactNode {
  return (
    <Notice
      title="Deckle cannot start"
      action={{ label: 'Try again', onPress: () => location.reload() }}
    >
      <span role="alert">{error instanceof Error ? error.message : String(error)}</span>
    </Notice>
  )
}
