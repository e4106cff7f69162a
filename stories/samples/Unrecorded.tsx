import { DeleteAccountDialog } from '@farewell/ui'
import { useState } from 'react'
import { client } from './client.ts'

/** The dialog is rendered in place, so a wrapper is enough to keep recorders away from it. */
export function Unrecorded() {
  const [deleting, setDeleting] = useState(false)
  return (
    <>
      <button onClick={() => setDeleting(true)}>Delete account…</button>
      <div className="rr-block sentry-block">
        <DeleteAccountDialog
          client={client}
          trigger={null}
          open={deleting}
          onOpenChange={setDeleting}
          maskIdentifiers
        />
      </div>
    </>
  )
}
