import { DeleteAccountDialog, useAccountDeleted } from '@farewell/ui'
import { useState, type ReactNode } from 'react'
import { Page } from './common/Page.tsx'
import { FormHostView } from './formHost/FormHostView.tsx'
import { GoodbyeView } from './goodbye/GoodbyeView.tsx'
import { InboxPanel } from './inbox/InboxPanel.tsx'
import { LanguageSelect } from './language/LanguageSelect.tsx'
import { useLocale } from './language/useLocale.ts'
import { navigate, usePath } from './router/path.ts'
import { useServices, useSessionState } from './Services.ts'
import { SettingsView } from './settings/SettingsView.tsx'
import { SignInView } from './signIn/SignInView.tsx'
import { useDeletion } from './workspace/useDeletion.tsx'

export function App(): ReactNode {
  const { client, session } = useServices()
  const path = usePath()
  const deletion = useDeletion()
  const [deleting, setDeleting] = useState(false)
  const { language, locale, choose } = useLocale()

  useAccountDeleted(({ appHost, appId, userId }) => {
    const state = session.getState()
    const here = appHost === client.appHost && appId === client.appId
    if (here && state.status === 'signed-in' && state.login.userId === userId) {
      session.end('deleted-elsewhere')
      navigate('/goodbye')
    }
  })

  return (
    <>
      {path === '/settings/form-host' ? (
        <FormHostView deletion={deletion} />
      ) : (
        <>
          <CurrentView
            path={path}
            deleting={deleting}
            onDelete={() => setDeleting(true)}
            languageSelect={<LanguageSelect language={language} onChange={choose} />}
          />
          {/* Beside the view, not in it: the success screen outlives the session. */}
          <DeleteAccountDialog
            {...deletion}
            locale={locale}
            trigger={null}
            open={deleting}
            onOpenChange={setDeleting}
          />
        </>
      )}
      <InboxPanel />
    </>
  )
}

interface CurrentViewProps {
  path: string
  /** Whether the dialog is open. */
  deleting: boolean
  onDelete: () => void
  languageSelect: ReactNode
}

function CurrentView(props: CurrentViewProps): ReactNode {
  const { path, deleting, onDelete, languageSelect } = props
  const state = useSessionState()
  if (state.status === 'signed-in') {
    return (
      <SettingsView
        login={state.login}
        onDeleteAccount={onDelete}
        languageSelect={languageSelect}
      />
    )
  }
  const { ending } = state
  // Behind the success screen there is nothing to do yet.
  if (deleting && ending === 'deleted') return <Page title="Goodbye" />
  if (path === '/goodbye') return <GoodbyeView ending={ending} />
  return path === '/' || ending === undefined ? <SignInView /> : <GoodbyeView ending={ending} />
}
