import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import { encryptPassword } from '@farewell/ui/rsa'
import '@farewell/ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

const query = new URLSearchParams(location.search)

const client = createGenAuthClient({
  appHost: query.get('appHost') ?? '',
  appId: 'bench',
  getAccessToken: () => query.get('accessToken'),
  ...(query.has('rsa') && { encryptPassword }),
})

const root = document.createElement('main')
document.body.append(root)
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <DeleteAccountDialog client={client} trigger={<button>Delete account…</button>} />
  </QueryClientProvider>,
)
