import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { QueryClient } from '@tanstack/react-query'

/** The login, as GenAuth's redirect hands it over. Only ever asked for in a browser. */
let login: URLSearchParams | undefined
const session = (): URLSearchParams => (login ??= new URLSearchParams(location.hash.slice(1)))

const client = createGenAuthClient({
  appHost: import.meta.env['PUBLIC_GENAUTH_APP_HOST'],
  appId: 'app',
  getAccessToken: () => session().get('access_token'),
})

const queryClient = new QueryClient()

/** An island: nothing of the page around it is React, and so no provider either. */
export function DangerZone() {
  return (
    <DeleteAccountDialog
      client={client}
      queryClient={queryClient}
      trigger={<button type="button">Delete account…</button>}
      onDeleted={() => session().delete('access_token')}
      onDone={() => location.assign('/goodbye')}
    />
  )
}
