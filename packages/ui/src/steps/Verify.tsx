'use client'

import { chosenMethod, type StepOf, type Verification } from '@farewell/hooks'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Account } from '../parts/Account.tsx'
import { Actions } from '../parts/Actions.tsx'
import { Back } from '../parts/actions/Back.tsx'
import { KeepAccount } from '../parts/actions/KeepAccount.tsx'
import { Submit } from '../parts/actions/Submit.tsx'
import { Body } from '../parts/Body.tsx'
import { Description } from '../parts/Description.tsx'
import { Failure } from '../parts/Failure.tsx'
import { CodeField } from '../parts/field/CodeField.tsx'
import { PasswordField } from '../parts/field/PasswordField.tsx'
import { MethodSwitch } from '../parts/MethodSwitch.tsx'
import { SendCode } from '../parts/SendCode.tsx'
import { Title } from '../parts/Title.tsx'
import { useAnnouncement } from '../parts/useAnnouncement.ts'
import type { Words } from '../words/Dictionary.ts'
import { failureWords } from '../words/failureWords.ts'
import { isAboutField } from './isAboutField.ts'
import type { StepProps } from './StepProps.ts'
import { VerifyContext } from './VerifyContext.ts'

/** The proof and the deletion, in one press. Renders nothing in any other step. */
export function Verify({ children }: StepProps): ReactNode {
  const { state } = useDeleteAccountContext()
  return state.step === 'verify' ? <OpenVerify state={state}>{children}</OpenVerify> : null
}

interface OpenVerifyProps extends StepProps {
  state: StepOf<'verify'>
}

/** What an empty field was told, and by how many presses. */
interface Missing {
  text: string
  verification: Verification
  time: number
}

function missingWords(words: Words, { method, sent }: Verification): string {
  if (method === 'PASSWORD') return words.passwordMissing
  return sent[method]?.sent ? words.codeMissing : words.codeNotSent
}

function OpenVerify({ state, children }: OpenVerifyProps): ReactNode {
  const { translator, flow, moveFocus } = useDeleteAccountContext()
  const { words } = translator
  const { account, verification, phase, failure } = state
  const chosen = chosenMethod(verification)
  const { method } = chosen
  const code = verification.sent[method]
  const usesPassword = method === 'PASSWORD'
  const awaitsCode = code?.sent ?? false
  const aboutField = failure !== undefined && isAboutField(failure)

  const fieldRef = useRef<HTMLInputElement>(null)
  // What an empty field was told; it no longer holds once a code was sent or the method changed.
  const [missing, setMissing] = useState<Missing>()
  const submit = (): void => {
    const field = fieldRef.current
    const empty = !field || field.value === ''
    const time = (missing?.time ?? 0) + 1
    setMissing(empty ? { text: missingWords(words, verification), verification, time } : undefined)
    if (empty) field?.focus()
    else flow.submit(() => field.value)
  }

  // The field is the place to be: once a code is on its way, after each new one and each switch of
  // the method (the button that was pressed is gone then), and when what it holds was refused.
  useEffect(() => {
    const field = fieldRef.current
    if (usesPassword || awaitsCode || aboutField) moveFocus(field)
    // Not otherwise: some engines move the focus to what is selected.
    if (failure && field?.matches(':focus')) field.select()
  }, [moveFocus, usesPassword, awaitsCode, aboutField, code, method, failure])

  const lacks = missing?.verification === verification ? missing : undefined
  useAnnouncement(lacks?.text, lacks?.time)
  const refusal = aboutField ? failureWords(words, failure, method) : undefined
  const context = {
    state,
    account,
    chosen,
    fieldRef,
    message: lacks?.text ?? refusal,
    verifying: phase === 'verifying',
    busy: phase !== 'idle',
    submit,
  }
  return (
    <VerifyContext.Provider value={context}>
      {children ?? (
        <>
          <Body>
            <Title />
            <Description />
            <Account />
            <Failure />
            <SendCode />
            <CodeField />
            <PasswordField />
            <MethodSwitch />
          </Body>
          <Actions>
            <Back />
            <KeepAccount />
            <Submit />
          </Actions>
        </>
      )}
    </VerifyContext.Provider>
  )
}
