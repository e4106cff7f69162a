import { createGenAuthClient, DeleteAccountDialog } from '@farewell/ui/lazy'
import { zhCN } from '@farewell/ui/locales/zh-CN'
import { useNavigate } from 'react-router'

/** The login, as GenAuth's redirect hands it over. Only ever asked for in a browser. */
let login: URLSearchParams | undefined
const session = (): URLSearchParams => (login ??= new URLSearchParams(location.hash.slice(1)))

const client = createGenAuthClient({
  appHost: import.meta.env['VITE_GENAUTH_APP_HOST'],
  appId: 'app',
  getAccessToken: () => session().get('access_token'),
})

export default function Settings() {
  const navigate = useNavigate()
  return (
    <main>
      <h1>Settings</h1>
      <DeleteAccountDialog
        client={client}
        locale={zhCN}
        trigger={<button type="button">删除账号…</button>}
        onDeleted={() => session().delete('access_token')}
        onDone={() => void navigate('/goodbye')}
      />
    </main>
  )
}
