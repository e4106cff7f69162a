import { createGenAuthClient, DeleteAccount } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useState, type ComponentProps } from 'react'
import { createRoot } from 'react-dom/client'

/** The login, as GenAuth's redirect hands it over. */
const login = new URLSearchParams(location.hash.slice(1))

const appHost = import.meta.env['VITE_GENAUTH_APP_HOST']

/** The app's own button, in the place of the kit's. */
function Button({ tone, ...props }: ComponentProps<'button'> & { tone: string }) {
  return <button {...props} data-tone={tone} />
}

function DangerZone({ notebooks, onLeave }: { notebooks: number; onLeave: () => void }) {
  // What the component makes anew on every render, the compiler keeps.
  const client = createGenAuthClient({
    appHost,
    appId: 'app',
    getAccessToken: () => login.get('access_token'),
  })
  return (
    <DeleteAccount.Root
      client={client}
      acknowledgement="checkbox"
      consequences={[`${notebooks} notebooks`]}
      onDeleted={() => login.delete('access_token')}
      onDone={onLeave}
    >
      <DeleteAccount.Trigger render={<Button tone="danger">Delete account…</Button>} />
      <DeleteAccount.Dialog className="app-dialog">
        <DeleteAccount.Loading />
        <DeleteAccount.Unavailable />
        <DeleteAccount.Review>
          <DeleteAccount.Body>
            <DeleteAccount.Title />
            <DeleteAccount.Account />
            <DeleteAccount.Consequences />
            <DeleteAccount.Acknowledgement />
          </DeleteAccount.Body>
          <DeleteAccount.Actions>
            <DeleteAccount.KeepAccount render={<Button tone="safe" />} />
            <DeleteAccount.Continue render={(props) => <Button tone="danger" {...props} />} />
          </DeleteAccount.Actions>
        </DeleteAccount.Review>
        <DeleteAccount.Verify />
        <DeleteAccount.Deleting />
        <DeleteAccount.Unconfirmed />
        <DeleteAccount.Deleted />
      </DeleteAccount.Dialog>
    </DeleteAccount.Root>
  )
}

function App() {
  const [notebooks, setNotebooks] = useState(12)
  const [left, setLeft] = useState(false)
  if (left) return <h1>Goodbye</h1>
  return (
    <>
      <h1>Settings</h1>
      <button onClick={() => setNotebooks((count) => count + 1)}>Add a notebook</button>
      <DangerZone notebooks={notebooks} onLeave={() => setLeft(true)} />
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
