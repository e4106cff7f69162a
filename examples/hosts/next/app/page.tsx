import { DeleteAccountDialog } from '@farewell/ui'
import { DangerButton } from './DangerButton'

/** A server component, whose trigger is a client component. */
export default function Settings() {
  return (
    <main>
      <h1>Settings</h1>
      <DeleteAccountDialog
        trigger={<DangerButton>Delete account…</DangerButton>}
        consequences={['12 notebooks', 'Your public profile']}
      />
    </main>
  )
}
