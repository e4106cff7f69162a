'use client'

import { forwardRef, type ReactElement } from 'react'
import { useVerify } from '../../steps/VerifyContext.ts'
import { normalizeCode } from '../normalizeCode.ts'
import type { Part } from '../usePart.ts'
import { useSecretField } from '../useSecretField.ts'
import { useInput, type InputProps } from './useInput.ts'

/** The code: one real input of any length, which the phone can fill from the message. */
export const CodeInput: Part<InputProps, HTMLInputElement> = forwardRef<
  HTMLInputElement,
  InputProps
>(function CodeInput(props, ref): ReactElement {
  const { fieldRef, verifying, submit } = useVerify()
  useSecretField({ fieldRef, onEnter: submit, normalize: normalizeCode })
  return useInput(props, {
    kind: 'code',
    ref,
    innerRef: fieldRef,
    own: {
      type: 'text',
      inputMode: 'numeric',
      autoComplete: 'one-time-code',
      dir: 'ltr',
      readOnly: verifying,
    },
  })
})
