import { useState, type ReactNode, type SubmitEvent } from 'react'
import { Field } from '../common/Field.tsx'
import { textIn } from '../common/textIn.ts'
import { addressOf, parseIdentifier } from '../genauth/parseIdentifier.ts'
import { sendLoginCode, type Destination } from '../genauth/sendLoginCode.ts'
import { signInByCode } from '../genauth/signIn.ts'
import { useServices } from '../Services.ts'
import { RefusalNote } from './RefusalNote.tsx'
import type { SignIn } from './useSignIn.ts'

const at = 'code'

const focus = (input: HTMLInputElement | null): void => input?.focus()

/** First the address, then the code that was sent there. */
export function CodeForm({ signIn }: { signIn: SignIn }): ReactNode {
  const { config } = useServices()
  const [sentTo, setSentTo] = useState<Destination>()

  const send = async (destination: Destination | undefined): Promise<void> => {
    const sent = await signIn.attempt(at, async () => ({
      attempt: 'send-code',
      answer: destination
        ? await sendLoginCode(config, destination)
        : { ok: false, refusal: { statusCode: 400, apiCode: 2028, message: '' } },
    }))
    if (sent) setSentTo(destination)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    if (!sentTo) {
      const identifier = parseIdentifier(textIn(form, 'address'))
      void send(identifier?.kind === 'username' ? undefined : identifier)
      return
    }
    const code = textIn(form, 'code').replaceAll(/\D/g, '')
    void signIn.attempt(at, async () => ({
      attempt: 'code',
      answer: await signInByCode(config, sentTo, code),
    }))
  }
  const busy = signIn.busyAt === at
  return (
    <form className="form" onSubmit={submit}>
      {sentTo ? (
        <Field
          // A field of its own: what was typed into the one before is no code.
          key="code"
          label={`Code sent to ${addressOf(sentTo) ?? ''}`}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          ref={focus}
          required
        />
      ) : (
        <Field
          key="address"
          label="E-mail or phone"
          hint="A phone number with its country, as in +86 100 1234 5678"
          name="address"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
      )}
      <RefusalNote at={at} refused={signIn.refused} />
      <button type="submit" className="button primary" aria-disabled={busy}>
        {sentTo ? (busy ? 'Signing in…' : 'Sign in') : busy ? 'Sending…' : 'Send me a code'}
      </button>
      {sentTo && (
        <div className="form-links">
          <button type="button" className="link" onClick={() => void send(sentTo)}>
            Send another code
          </button>
          <button type="button" className="link" onClick={() => setSentTo(undefined)}>
            Use another address
          </button>
        </div>
      )}
    </form>
  )
}
