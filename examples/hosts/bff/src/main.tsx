import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The app's own server, which knows the login by its cookie. */
const client = createGenAuthClient({
  appHost: location.origin,
  appId: 'app',
  credentials: 'same-origin',
})

function App() {
  const [left, setLeft] = useState(false)
  if (left) return <h1>Goodbye</h1>
  return (
    <>
      <h1>Settings</h1>
      <DeleteAccountDialog
        client={client}
        trigger={<button>Delete account…</button>}
        onDeleted={() => void fetch('/logout', { method: 'POST' })}
        onDone={() => setLeft(true)}
      />
    </>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <QueryClientProvider client={new QueryClient()}>
    <App />
  </QueryClientProvider>,
)
