import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { useState } from 'react'
import { session } from './session'

const client = createGenAuthClient({
  appHost: import.meta.env['VITE_GENAUTH_APP_HOST'],
  appId: 'app',
  getAccessToken: () => session.accessToken,
})

export function App() {
  const [left, setLeft] = useState(false)
  if (left) return <h1>Goodbye</h1>
  return (
    <>
      <h1>Settings</h1>
      <DeleteAccountDialog
        client={client}
        trigger={<button>Delete account…</button>}
        consequences={['12 notebooks', 'Your public profile']}
        onDeleted={() => session.drop()}
        onDone={() => setLeft(true)}
      />
    </>
  )
}
