'use client'

import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { useStep } from '../../steps/StepContext.ts'
import type { Part, PartProps } from '../usePart.ts'
import { createField, type FieldState } from './Field.tsx'
import { FieldMessage } from './FieldMessage.tsx'
import { Label } from './Label.tsx'
import { PasswordInput } from './PasswordInput.tsx'
import { Reveal } from './Reveal.tsx'

export type PasswordFieldProps = PartProps<'div', FieldState>

/** The field of the password, where it is used to verify: with show and hide. */
export const PasswordField: Part<PasswordFieldProps, HTMLDivElement> = createField(
  function PasswordField() {
    const { translator, maskIdentifiers } = useDeleteAccountContext()
    const { state, chosen, message } = useStep('Verify')
    if (chosen.method !== 'PASSWORD') return undefined
    return {
      kind: 'password',
      message,
      // Tells a password manager whose password it is.
      before: !maskIdentifiers && (
        <input
          type="text"
          autoComplete="username"
          value={state.account.identifier ?? state.account.displayName}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
          className="farewell-visually-hidden"
        />
      ),
      children: (
        <>
          <Label>{translator.words.passwordLabel}</Label>
          <div className="farewell-password">
            <PasswordInput />
            <Reveal />
          </div>
          <FieldMessage />
        </>
      ),
    }
  },
)
