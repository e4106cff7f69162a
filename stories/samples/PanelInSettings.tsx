import { DeleteAccountPanel } from '@farewell/ui'
import { client } from './client.ts'
import { session } from './session.ts'

/** A section of a settings page: the same flow, in the page and not over it. */
export function PanelInSettings() {
  return (
    <section>
      <h2>Delete account</h2>
      <DeleteAccountPanel client={client} onDeleted={() => session.drop()} />
    </section>
  )
}
