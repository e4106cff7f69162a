'use client'

import { chosenMethod, type Verification } from '@farewell/hooks'
import { useEffect, useRef, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Account } from '../parts/Account.tsx'
import { Back } from '../parts/actions/Back.tsx'
import { KeepAccount } from '../parts/actions/KeepAccount.tsx'
import { Submit } from '../parts/actions/Submit.tsx'
import { Failure } from '../parts/Failure.tsx'
import { CodeField } from '../parts/field/CodeField.tsx'
import { PasswordField } from '../parts/field/PasswordField.tsx'
import { MethodSwitch } from '../parts/MethodSwitch.tsx'
import { SendCode } from '../parts/SendCode.tsx'
import type { Words } from '../words/Dictionary.ts'
import { failureWords } from '../words/failureWords.ts'
import { createStep } from './createStep.tsx'
import type { StepProps } from './StepProps.ts'
import { useMissing } from './useMissing.ts'

function missingWords(words: Words, { method, sent }: Verification): string {
  if (method === 'PASSWORD') return words.passwordMissing
  return sent[method]?.sent ? words.codeMissing : words.codeNotSent
}

/** The proof and the deletion, in one press. Renders nothing in any other step. */
export const Verify: (props: StepProps) => ReactNode = createStep('verify', function Verify(state) {
  const { translator, flow, moveFocus } = useDeleteAccountContext()
  const { words } = translator
  const { verification, phase, failure } = state
  const chosen = chosenMethod(verification)
  const { method } = chosen
  const code = verification.sent[method]
  const refused = failure?.error.code
  // What stands in the field was refused, and that is told there.
  const aboutField = refused === 'passcode_rejected' || refused === 'password_rejected'
  const isField = method === 'PASSWORD' || aboutField || (code?.sent ?? false)

  const fieldRef = useRef<HTMLInputElement>(null)
  // What an empty field is told no longer holds once a code was sent or the method changed.
  const [missing, tell] = useMissing(verification)
  const submit = (): void => {
    const field = fieldRef.current
    tell(field?.value ? undefined : missingWords(words, verification))
    if (field?.value) flow.submit(() => field.value)
    else field?.focus()
  }

  // The field is the place to be: once a code is on its way, after each new one and each switch of
  // the method (the button that was pressed is gone then), and when what it holds was refused.
  useEffect(() => {
    const field = fieldRef.current
    if (isField) moveFocus(field)
    // Not otherwise: some engines move the focus to what is selected.
    if (failure && field?.matches(':focus')) field.select()
  }, [moveFocus, isField, code, method, failure])

  const refusal = failure && aboutField ? failureWords(words, failure, method) : undefined
  return {
    context: {
      Verify: {
        state,
        chosen,
        fieldRef,
        message: missing ?? refusal,
        failure: aboutField ? undefined : failure,
        verifying: phase === 'verifying',
        busy: phase !== 'idle',
        submit,
      },
    },
    content: (
      <>
        <Account />
        <Failure />
        <SendCode />
        <CodeField />
        <PasswordField />
        <MethodSwitch />
      </>
    ),
    actions: (
      <>
        <Back />
        <KeepAccount />
        <Submit />
      </>
    ),
  }
})
