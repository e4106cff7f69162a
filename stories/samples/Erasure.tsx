import { DeleteAccountDialog } from '@farewell/ui'
import { client } from './client.ts'
import { session } from './session.ts'

/** Records the erasure of your own data while the login still proves who is there. */
export function Erasure() {
  return (
    <DeleteAccountDialog
      client={client}
      beforeDelete={async ({ signal }) => {
        const answer = await fetch('/api/erasures', {
          method: 'POST',
          headers: { authorization: `Bearer ${session.getAccessToken()}` },
          signal,
        })
        // A rejection stops the deletion, and the screen says so.
        if (!answer.ok) throw new Error(`The erasure was not recorded: HTTP ${answer.status}.`)
      }}
      onDeleted={() => session.drop()}
      retention={<p>Invoices, for ten years, because tax law asks for it.</p>}
      whatsNext={<p>We erase your notebooks within 30 days.</p>}
    />
  )
}
