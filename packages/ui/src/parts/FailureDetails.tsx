'use client'

import type { GenAuthError } from '@farewell/client'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'

/** The server's own words, as plain text, and the request id: for support, folded away. */
export function FailureDetails({ error }: { error: GenAuthError }): ReactNode {
  const { words } = useDeleteAccountContext().translator
  const { serverMessage, requestId } = error
  if (!serverMessage && !requestId) return null
  return (
    <details className="farewell-details">
      <summary>{words.details}</summary>
      {serverMessage ? <p dir="auto">{serverMessage}</p> : null}
      {requestId ? (
        <p>
          {words.requestId}: <code dir="ltr">{requestId}</code>
        </p>
      ) : null}
    </details>
  )
}
