import { isGenAuthError } from '@farewell/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Notice } from '../common/Notice.tsx'
import { Page } from '../common/Page.tsx'
import { navigate } from '../router/path.ts'
import { useServices } from '../Services.ts'
import type { Login } from '../session/createSession.ts'
import { workspaceQuery } from '../workspace/workspace.ts'
import { DangerZone } from './DangerZone.tsx'
import { NotebooksSection } from './NotebooksSection.tsx'
import { OrganisationsSection } from './OrganisationsSection.tsx'
import { PlanSection } from './PlanSection.tsx'
import { ProfileSection } from './ProfileSection.tsx'
import { profileQuery } from './profileQuery.ts'
import { SignedInAs } from './SignedInAs.tsx'

interface SettingsViewProps {
  login: Login
  onDeleteAccount: () => void
  languageSelect: ReactNode
}

export function SettingsView(props: SettingsViewProps): ReactNode {
  const { login, onDeleteAccount, languageSelect } = props
  const { client, session } = useServices()
  const profile = useQuery(profileQuery(client, login.userId))
  const workspace = useQuery(workspaceQuery(session, login.userId))

  const signInAgain = (): void => {
    session.end('left')
    navigate('/')
  }
  if (isGenAuthError(profile.error) && profile.error.code === 'signed_out') {
    return (
      <Notice
        title="You are no longer signed in"
        action={{ label: 'Sign in again', onPress: signInAgain }}
      >
        GenAuth does not take this sign-in any more. That happens when it is too old, and also when
        the sandbox was reset.
      </Notice>
    )
  }
  const failure = profile.error ?? workspace.error
  if (failure) {
    const again = (): void => void Promise.all([profile.refetch(), workspace.refetch()])
    return (
      <Notice
        title="Your settings could not be read"
        action={{ label: 'Try again', onPress: again }}
      >
        {failure.message}
      </Notice>
    )
  }
  if (!profile.data || !workspace.data) {
    return (
      <Page title="Settings">
        <h1>Settings</h1>
        <p className="loading" role="status">
          Opening your settings…
        </p>
      </Page>
    )
  }
  return (
    <Page title="Settings" aside={<SignedInAs profile={profile.data} />}>
      <h1>Settings</h1>
      <ProfileSection profile={profile.data} />
      <PlanSection plan={workspace.data.plan} />
      <NotebooksSection workspace={workspace.data} />
      <OrganisationsSection organisations={workspace.data.organisations} userId={login.userId} />
      <DangerZone onDeleteAccount={onDeleteAccount} languageSelect={languageSelect} />
    </Page>
  )
}
