import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui/lazy'
import { accessToken, appHost } from './login.ts'
import { showMany } from './showMany.tsx'

const client = createGenAuthClient({ appHost, appId: 'bench', getAccessToken: () => accessToken })

showMany(function ClosedLazyDialog() {
  return <DeleteAccountDialog client={client} trigger={<button>Delete account…</button>} />
})
