'use client'

import { forwardRef, useMemo, useState, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { useVerify } from '../../steps/VerifyContext.ts'
import type { Part, PartProps } from '../usePart.ts'
import { Field, type FieldState } from './Field.tsx'
import { FieldMessage } from './FieldMessage.tsx'
import { Label } from './Label.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { Reveal, RevealContext } from './Reveal.tsx'

export type PasswordFieldProps = PartProps<'div', FieldState>

/** The field of the password, where it is used to verify: with show and hide. */
export const PasswordField: Part<PasswordFieldProps, HTMLDivElement> = forwardRef<
  HTMLDivElement,
  PasswordFieldProps
>(function PasswordField({ children, ...props }, ref): ReactElement | null {
  const { translator, maskIdentifiers } = useDeleteAccountContext()
  const { words } = translator
  const { chosen, message, account } = useVerify()
  const [shown, setShown] = useState(false)
  const reveal = useMemo(() => ({ shown, setShown }), [shown])
  if (chosen.method !== 'PASSWORD') return null
  return (
    <Field {...props} ref={ref} kind="password" message={message}>
      {/* Tells a password manager whose password it is. */}
      {maskIdentifiers ? null : (
        <input
          type="text"
          autoComplete="username"
          value={account.identifier ?? account.displayName}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
          className="farewell-visually-hidden"
        />
      )}
      <RevealContext.Provider value={reveal}>
        {children ?? (
          <>
            <Label>{words.passwordLabel}</Label>
            <div className="farewell-password">
              <PasswordInput />
              <Reveal />
            </div>
            <FieldMessage />
          </>
        )}
      </RevealContext.Provider>
    </Field>
  )
})
