'use client'

import { AlertDialogCancel, AlertDialogFooter } from '@/components/ui/alert-dialog'
import { Button } from '@/components/ui/button'
import { chosenMethod, useRemainingSeconds, type StepOf } from '@farewell/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { SecretInput } from './secret-input'
import { Details, type StepViewProps } from './steps'
import { failureText, fill, inTime } from './texts'

/** The proof and the deletion, in one press. Nothing here is sent without one. */
export function Verify({ flow, locale, state }: StepViewProps & { state: StepOf<'verify'> }) {
  const { words } = locale
  const { verification, phase, failure } = state
  const chosen = chosenMethod(verification)
  const { method } = chosen
  const usesPassword = method === 'PASSWORD'
  const code = verification.sent[method]
  const wait = useRemainingSeconds(code?.resendAt)
  const busy = phase !== 'idle'
  const id = useId()

  const sendRef = useRef<HTMLButtonElement>(null)
  const fieldRef = useRef<HTMLInputElement>(null)
  const [missing, setMissing] = useState(false)
  function submit() {
    const field = fieldRef.current
    if (!field) return
    setMissing(field.value === '')
    if (field.value === '') field.focus()
    // Read when it is sent: nothing else holds it.
    else flow.submit(() => field.value)
  }
  useEffect(() => {
    // Until a code is on its way, sending it is the thing to do.
    if (usesPassword || code?.sent) fieldRef.current?.focus()
    else sendRef.current?.focus()
  }, [usesPassword, code, failure])

  const lacks = usesPassword
    ? words.passwordMissing
    : code?.sent
      ? words.codeMissing
      : words.codeNotSent
  const message = missing ? lacks : failure ? failureText(words, failure, method) : undefined
  return (
    <>
      {usesPassword ? null : (
        <div className="grid justify-items-start gap-2 text-sm">
          <p>
            {fill(code?.sent ? words.codeWasSent[method] : words.codeWillBeSent[method], {
              destination: `\u2068${chosen.destination}\u2069`,
            })}
          </p>
          {wait > 0 && phase !== 'sending-code' ? (
            <p>{fill(words.resendWait, { when: inTime(locale, wait) })}</p>
          ) : (
            <Button
              ref={sendRef}
              variant={code?.sent ? 'outline' : 'default'}
              aria-disabled={busy}
              onClick={flow.sendCode}
            >
              {phase === 'sending-code'
                ? words.sendingCode
                : code?.sent
                  ? words.sendNewCode
                  : words.sendCode}
            </Button>
          )}
        </div>
      )}
      <div className="grid gap-2 text-sm">
        <label htmlFor={`${id}field`}>{usesPassword ? words.passwordLabel : words.codeLabel}</label>
        <SecretInput
          key={usesPassword ? 'password' : 'code'}
          id={`${id}field`}
          fieldRef={fieldRef}
          kind={usesPassword ? 'password' : 'code'}
          onEnter={submit}
          readOnly={phase === 'verifying'}
          aria-invalid={message !== undefined}
          aria-describedby={`${id}message`}
        />
        <p id={`${id}message`} role="alert" className="text-destructive">
          {message}
        </p>
        <Details locale={locale} error={failure?.error} />
        {verification.methods
          .filter((other) => other.method !== method)
          .map((other) => (
            <Button
              key={other.method}
              variant="link"
              aria-disabled={busy}
              onClick={() => flow.chooseMethod(other.method)}
            >
              {words.otherMethod[other.method]}
            </Button>
          ))}
      </div>
      <AlertDialogFooter>
        <Button variant="ghost" onClick={flow.back}>
          {words.back}
        </Button>
        <AlertDialogCancel>{words.keepAccount}</AlertDialogCancel>
        <Button variant="destructive" aria-disabled={busy} onClick={submit}>
          {phase === 'verifying' ? words.verifying : words.deleteAccount}
        </Button>
      </AlertDialogFooter>
    </>
  )
}
