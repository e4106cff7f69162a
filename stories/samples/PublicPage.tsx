import { DeleteAccountPanel } from '@farewell/ui'
import { useState } from 'react'
import { client } from './client.ts'
import { session } from './session.ts'

/** A page of its own, which a store listing can link to: open from the start, and never left. */
export function PublicPage({ signIn }: { signIn: () => Promise<void> }) {
  // A new key reads the account anew. A login that leaves the page and comes back needs none.
  const [logins, setLogins] = useState(0)
  const start = (): void => {
    signIn().then(() => setLogins(logins + 1), reportError)
  }
  return (
    <main>
      <h1>Delete your account</h1>
      <DeleteAccountPanel
        key={logins}
        client={client}
        trigger={null}
        defaultOpen
        canDismiss={false}
        signIn={<button onClick={start}>Sign in</button>}
        fallback={<a href="mailto:help@example.com">Write to us</a>}
        onDeleted={() => session.drop()}
      />
    </main>
  )
}
