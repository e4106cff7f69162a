import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui/lazy'
import { session } from './session.ts'

// Only holds the options: the transport comes with the dialog.
const client = createGenAuthClient({
  appHost: 'http://127.0.0.1:4747',
  appId: 'my-app',
  getAccessToken: session.getAccessToken,
})

export function LazyDialog() {
  return <DeleteAccountDialog client={client} onDeleted={() => session.drop()} />
}
