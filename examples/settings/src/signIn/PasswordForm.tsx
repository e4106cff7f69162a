import type { ReactNode, SubmitEvent } from 'react'
import { Field } from '../common/Field.tsx'
import { textIn } from '../common/textIn.ts'
import { parseIdentifier } from '../genauth/parseIdentifier.ts'
import { signInByPassword } from '../genauth/signIn.ts'
import { useServices } from '../Services.ts'
import { RefusalNote } from './RefusalNote.tsx'
import type { SignIn } from './useSignIn.ts'

const at = 'password'

export function PasswordForm({ signIn }: { signIn: SignIn }): ReactNode {
  const { config } = useServices()
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const identifier = parseIdentifier(textIn(event.currentTarget, 'identifier'))
    const password = textIn(event.currentTarget, 'password')
    void signIn.attempt(at, async () => ({
      attempt: 'password',
      answer: identifier
        ? await signInByPassword(config, identifier, password)
        : { ok: false, refusal: { statusCode: 400, apiCode: 2028, message: '' } },
    }))
  }
  return (
    <form className="form" onSubmit={submit}>
      <Field
        label="E-mail, phone or user name"
        name="identifier"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <RefusalNote at={at} refused={signIn.refused} />
      <button type="submit" className="button primary" aria-disabled={signIn.busyAt === at}>
        {signIn.busyAt === at ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  )
}
