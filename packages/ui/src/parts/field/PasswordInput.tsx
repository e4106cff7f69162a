'use client'

import { useStep } from '../../steps/StepContext.ts'
import { createPart } from '../createPart.ts'
import type { Part } from '../usePart.ts'
import { useSecretField } from '../useSecretField.ts'
import type { FieldState } from './Field.tsx'
import { useField } from './FieldContext.ts'
import { useInput, type InputProps } from './useInput.ts'

/** The password. */
export const PasswordInput: Part<InputProps, HTMLInputElement> = createPart<'input', FieldState>(
  'input',
  function PasswordInput() {
    const { fieldRef, verifying, submit } = useStep('Verify')
    const { shown } = useField()
    useSecretField({ fieldRef, onEnter: submit })
    return useInput({
      className: 'farewell-input',
      innerRef: fieldRef,
      type: shown ? 'text' : 'password',
      autoComplete: 'current-password',
      readOnly: verifying,
    })
  },
)
