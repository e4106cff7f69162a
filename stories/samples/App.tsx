import { DeleteAccountDialog } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { client } from './client.ts'
import { session, useSignedIn } from './session.ts'

const ADA = '65a1f0c3d2b4e6f708192a01' // a user of the sandbox

export function App() {
  const signedIn = useSignedIn()
  return (
    <main>
      <h1>Settings</h1>
      {signedIn ? (
        <p>You are signed in as Ada Quill.</p>
      ) : (
        <button onClick={() => void session.signIn(ADA)}>Sign in as Ada</button>
      )}
      {/* Beside what the sign-out takes away, not inside of it. */}
      <DeleteAccountDialog
        client={client}
        trigger={signedIn ? <button>Delete account…</button> : null}
        consequences={['12 notebooks', 'Your public profile']}
        onDeleted={() => session.drop()}
        onDone={() => location.assign('#goodbye')}
      />
    </main>
  )
}
