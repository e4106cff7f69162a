import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import '@farewell/ui/styles.css'
import { accessToken, appHost } from './login.ts'
import { showCycles } from './showCycles.tsx'
import { findButton, press, waitFor } from './waitFor.ts'

const client = createGenAuthClient({ appHost, appId: 'bench', getAccessToken: () => accessToken })

showCycles(
  <DeleteAccountDialog client={client} trigger={<button>Delete account…</button>} />,
  async () => {
    await press('Delete account…')
    await press('Continue')
    await waitFor('step to verify', () => findButton('Send code'))
    await press('Keep account')
    await waitFor('closed dialog', () => !document.querySelector('dialog'))
  },
)
