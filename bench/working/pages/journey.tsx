import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui'
import { trigger } from '../../opening/pages/content.tsx'
import { showPage } from '../../opening/pages/showPage.tsx'

const given = new URLSearchParams(location.search)
const client = createGenAuthClient({
  appHost: given.get('appHost') ?? '',
  appId: 'bench',
  getAccessToken: () => given.get('accessToken'),
})

const CONSEQUENCES = [
  { label: 'notebooks', count: 12 },
  { label: 'Your public profile', detail: 'and every link to it' },
]

showPage(
  <DeleteAccountDialog client={client} trigger={trigger} consequences={() => CONSEQUENCES} />,
)
