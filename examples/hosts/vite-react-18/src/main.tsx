import { createGenAuthClient, DeleteAccountPanel, FarewellProvider } from '@farewell/ui'
import { de } from '@farewell/ui/locales/de'
import '@farewell/ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The login, as GenAuth's redirect hands it over. */
const login = new URLSearchParams(location.hash.slice(1))

const client = createGenAuthClient({
  appHost: import.meta.env['VITE_GENAUTH_APP_HOST'],
  appId: 'app',
  getAccessToken: () => login.get('access_token'),
})

function App() {
  const [left, setLeft] = useState(false)
  if (left) return <h1>Goodbye</h1>
  return (
    <FarewellProvider client={client} locale={de} onDone={() => setLeft(true)}>
      <h1>Einstellungen</h1>
      <DeleteAccountPanel
        consequences={async () => [
          { label: { one: 'Notizbuch', other: 'Notizbücher' }, count: 12 },
        ]}
        onDeleted={() => login.delete('access_token')}
      />
    </FarewellProvider>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
