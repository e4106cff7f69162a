import { DeleteAccount } from '@/components/delete-account/delete-account'
import { Button } from '@/components/ui/button'
import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import './index.css'

/** The login, as GenAuth's redirect hands it over. */
const login = new URLSearchParams(location.hash.slice(1))

const client = createGenAuthClient({
  appHost: import.meta.env['VITE_GENAUTH_APP_HOST'],
  appId: 'app',
  getAccessToken: () => login.get('access_token'),
})

/** The kit's own dialog, or the view that `shadcn add` has copied into this app. */
const View = location.pathname === '/dialog' ? DeleteAccountDialog : DeleteAccount

function App() {
  const [left, setLeft] = useState(false)
  if (left) return <h1>Goodbye</h1>
  return (
    <>
      <h1>Settings</h1>
      <View
        client={client}
        trigger={<Button variant="destructive">Delete account…</Button>}
        consequences={['12 notebooks', 'Your public profile']}
        onDeleted={() => login.delete('access_token')}
        onDone={() => setLeft(true)}
      />
    </>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
