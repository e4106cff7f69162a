'use client'

import { useStep } from '../../steps/StepContext.ts'
import { normalizeCode } from '../normalizeCode.ts'
import { createPart } from '../createPart.ts'
import type { Part } from '../usePart.ts'
import { useSecretField } from '../useSecretField.ts'
import type { FieldState } from './Field.tsx'
import { useInput, type InputProps } from './useInput.ts'

/** The code: one real input of any length, which the phone can fill from the message. */
export const CodeInput: Part<InputProps, HTMLInputElement> = createPart<'input', FieldState>(
  'input',
  function CodeInput() {
    const { fieldRef, verifying, submit } = useStep('Verify')
    useSecretField({ fieldRef, onEnter: submit, normalize: normalizeCode })
    return useInput({
      className: 'farewell-input',
      innerRef: fieldRef,
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'one-time-code',
      dir: 'ltr',
      readOnly: verifying,
    })
  },
)
