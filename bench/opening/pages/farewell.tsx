import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import { trigger } from './content.tsx'
import { showPage } from './showPage.tsx'

const given = new URLSearchParams(location.search)
const client = createGenAuthClient({
  appHost: given.get('appHost') ?? '',
  appId: 'bench',
  getAccessToken: () => given.get('accessToken'),
})

showPage(<DeleteAccountDialog client={client} trigger={trigger} />)
