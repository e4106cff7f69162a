import { DeleteAccountDialog } from '@farewell/ui'
import { useState } from 'react'
import { client } from './client.ts'
import { session, useSignedIn } from './session.ts'

interface RootProps {
  /** Of your router. */
  navigate: (path: string) => void
}

/** The root of the app: the dialog stands above what the sign-out replaces. */
export function Root({ navigate }: RootProps) {
  const signedIn = useSignedIn()
  const [deleting, setDeleting] = useState(false)
  return (
    <>
      {signedIn ? <Settings onDelete={() => setDeleting(true)} /> : <h1>Welcome</h1>}
      <DeleteAccountDialog
        client={client}
        trigger={null}
        open={deleting}
        onOpenChange={setDeleting}
        onDeleted={() => session.drop()} // the account is gone; the success screen comes next
        onDone={() => navigate('/goodbye')} // the person has left the success screen
        onOutcomeUnknown={() => navigate('/help/deletion')} // nobody knows, and the person left
      />
    </>
  )
}

function Settings({ onDelete }: { onDelete: () => void }) {
  return (
    <>
      <h1>Settings</h1>
      <button onClick={onDelete}>Delete account…</button>
    </>
  )
}
