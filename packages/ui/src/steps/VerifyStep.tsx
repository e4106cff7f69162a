'use client'

import { chosenMethod, type StepOf, type Verification } from '@farewell/hooks'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { AccountCard } from '../parts/AccountCard.tsx'
import { Button } from '../parts/Button.tsx'
import { CodeField } from '../parts/CodeField.tsx'
import { FailureNotice } from '../parts/FailureNotice.tsx'
import { MethodSwitch } from '../parts/MethodSwitch.tsx'
import { PasswordField } from '../parts/PasswordField.tsx'
import { SendCode } from '../parts/SendCode.tsx'
import { StepFrame } from '../parts/StepFrame.tsx'
import { useAnnouncement } from '../parts/useAnnouncement.ts'
import type { Words } from '../words/Dictionary.ts'
import { failureWords } from '../words/failureWords.ts'

/** Refusals that are about what stands in the field. */
const ABOUT_THE_FIELD = new Set(['passcode_rejected', 'password_rejected'])

function missingWords(words: Words, state: StepOf<'verify'>): string {
  const { method, sent } = state.verification
  if (method === 'PASSWORD') return words.passwordMissing
  return sent[method]?.sent ? words.codeMissing : words.codeNotSent
}

/** What an empty field was told, and by how many presses. */
interface Missing {
  text: string
  verification: Verification
  time: number
}

/** The proof and the deletion, in one press. */
export function VerifyStep({ state }: { state: StepOf<'verify'> }): ReactNode {
  const { translator, flow, requestOpen } = useDeleteAccountContext()
  const { words } = translator
  const { account, verification, phase, failure } = state
  const chosen = chosenMethod(verification)
  const { method } = chosen
  const usesPassword = method === 'PASSWORD'
  const code = verification.sent[method]
  const awaitsCode = code?.sent ?? false
  const aboutField = failure !== undefined && ABOUT_THE_FIELD.has(failure.error.code)

  const fieldRef = useRef<HTMLInputElement>(null)
  // What an empty field was told; it no longer holds once a code was sent or the method changed.
  const [missing, setMissing] = useState<Missing>()
  const submit = (): void => {
    const field = fieldRef.current
    const empty = !field || field.value === ''
    const time = (missing?.time ?? 0) + 1
    setMissing(empty ? { text: missingWords(words, state), verification, time } : undefined)
    if (empty) field?.focus()
    else flow.submit(() => field.value)
  }

  // The field is the place to be: once a code is on its way, after each new one and each switch of
  // the method (the button that was pressed is gone then), and when what it holds was refused.
  useEffect(() => {
    const field = fieldRef.current
    if (usesPassword || awaitsCode || aboutField) field?.focus()
    // Not otherwise: some engines move the focus to what is selected.
    if (failure && field?.matches(':focus')) field.select()
  }, [usesPassword, awaitsCode, aboutField, code, method, failure])

  const lacks = missing?.verification === verification ? missing : undefined
  useAnnouncement(lacks?.text, lacks?.time)
  const refusal = aboutField ? failureWords(words, failure, method) : undefined
  const message = lacks?.text ?? refusal
  const field = { fieldRef, message, readOnly: phase === 'verifying', onEnter: submit }

  return (
    <StepFrame
      title={words.verifyTitle}
      description={words.verifyDescription}
      actions={
        <>
          <Button variant="quiet" busy={phase !== 'idle'} onPress={flow.back}>
            {words.back}
          </Button>
          <Button onPress={() => requestOpen(false, 'keep-account')}>{words.keepAccount}</Button>
          <Button variant="danger" busy={phase !== 'idle'} onPress={submit}>
            {phase === 'verifying' ? words.verifying : words.deleteAccount}
          </Button>
        </>
      }
    >
      <AccountCard account={account} />
      {failure && !aboutField ? <FailureNotice failure={failure} method={method} /> : null}
      {chosen.method !== 'PASSWORD' ? (
        <>
          <SendCode state={state} method={chosen} />
          <CodeField {...field} />
        </>
      ) : (
        <PasswordField username={account.identifier ?? account.displayName} {...field} />
      )}
      <MethodSwitch state={state} />
    </StepFrame>
  )
}
