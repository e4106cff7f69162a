import { useState, type ReactNode } from 'react'
import { DemoNote } from '../common/DemoNote.tsx'
import { Page } from '../common/Page.tsx'
import { CodeForm } from './CodeForm.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { SampleAccounts } from './SampleAccounts.tsx'
import { useSignIn } from './useSignIn.ts'

export function SignInView(): ReactNode {
  const signIn = useSignIn()
  const [by, setBy] = useState<'password' | 'code'>('password')
  return (
    <Page title="Sign in">
      <div className="sign-in">
        <div className="sign-in-form">
          <h1>Back to the page</h1>
          <p className="lede">Deckle keeps your notebooks, drafts and all.</p>
          {by === 'password' ? <PasswordForm signIn={signIn} /> : <CodeForm signIn={signIn} />}
          <button
            type="button"
            className="link"
            onClick={() => setBy(by === 'password' ? 'code' : 'password')}
          >
            {by === 'password' ? 'Send me a code instead' : 'Use a password instead'}
          </button>
          <DemoNote>
            Deckle is invented. Its accounts live in a sandbox on this machine; each sign-in, also
            as a sample account, is a real one there.
          </DemoNote>
        </div>
        <SampleAccounts signIn={signIn} />
      </div>
    </Page>
  )
}
