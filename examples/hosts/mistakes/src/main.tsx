import { createGenAuthClient, DeleteAccountDialog, FarewellProvider } from '@farewell/ui'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Component, useState, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { DeleteAccountDialog as OtherDialog } from './other'

/** The login, as GenAuth's redirect hands it over. */
const login = new URLSearchParams(location.hash.slice(1))

// Without '@farewell/ui/styles.css', with a slash too many, and made anew on every render below.
const newClient = () =>
  createGenAuthClient({
    appHost: `${import.meta.env['VITE_GENAUTH_APP_HOST']}/`,
    appId: 'app',
    getAccessToken: () => login.get('access_token'),
  })

function Unstyled({ onDone }: { onDone: () => void }) {
  return <DeleteAccountDialog client={newClient()} onDone={onDone} />
}

/** Two copies of the kit in one page. */
function TwoCopies({ onDone }: { onDone: () => void }) {
  const client = newClient()
  return (
    <>
      <DeleteAccountDialog client={client} trigger={<button>Delete by one copy</button>} />
      <OtherDialog client={client} onDone={onDone} />
    </>
  )
}

/** The provider of one copy around the dialog of the other. */
function ProviderOfOtherCopy() {
  return (
    <FarewellProvider client={newClient()}>
      <OtherDialog />
    </FarewellProvider>
  )
}

/** Shows what React was told. */
class Shown extends Component<{ children: ReactNode }, { message?: string }> {
  override state: { message?: string } = {}

  static getDerivedStateFromError({ message }: Error) {
    return { message }
  }

  override render() {
    const { message } = this.state
    return message === undefined ? this.props.children : <p role="alert">{message}</p>
  }
}

function Page() {
  const [left, setLeft] = useState(false)
  const onDone = () => setLeft(true)
  if (left) return <h1>Goodbye</h1>
  switch (location.pathname) {
    case '/two-copies':
      return <TwoCopies onDone={onDone} />
    case '/provider-of-other-copy':
      return <ProviderOfOtherCopy />
    default:
      return <Unstyled onDone={onDone} />
  }
}

const root = createRoot(document.getElementById('root') as HTMLElement, { onCaughtError() {} })
root.render(
  <Shown>
    {location.pathname === '/no-query-client' ? (
      <Unstyled onDone={() => {}} />
    ) : (
      <QueryClientProvider client={new QueryClient()}>
        <Page />
      </QueryClientProvider>
    )}
  </Shown>,
)
