import { createGenAuthClient, DeleteAccount } from '@farewell/ui'
import '@farewell/ui/styles.css'
import Button from '@mui/material/Button'
import CssBaseline from '@mui/material/CssBaseline'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The login, as GenAuth's redirect hands it over. */
const login = new URLSearchParams(location.hash.slice(1))

const client = createGenAuthClient({
  appHost: import.meta.env['VITE_GENAUTH_APP_HOST'],
  appId: 'app',
  getAccessToken: () => login.get('access_token'),
})

function AccountMenu({ onLeave }: { onLeave: () => void }) {
  const buttonRef = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    // The menu is gone once the dialog is there, and the focus goes back to the menu's button.
    <DeleteAccount.Root
      client={client}
      finalFocus={buttonRef}
      onDeleted={() => login.delete('access_token')}
      onDone={onLeave}
    >
      <Button ref={buttonRef} onClick={(event) => setAnchor(event.currentTarget)}>
        Account
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => setAnchor(null)}>Sign out</MenuItem>
        <DeleteAccount.Trigger
          render={<MenuItem onClick={() => setAnchor(null)}>Delete account…</MenuItem>}
        />
      </Menu>
      <DeleteAccount.Dialog>
        <DeleteAccount.Steps />
      </DeleteAccount.Dialog>
    </DeleteAccount.Root>
  )
}

function App() {
  const [left, setLeft] = useState(false)
  return (
    <>
      <CssBaseline />
      <h1>{left ? 'Goodbye' : 'Settings'}</h1>
      {left ? null : <AccountMenu onLeave={() => setLeft(true)} />}
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
