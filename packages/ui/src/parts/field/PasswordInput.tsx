'use client'

import { forwardRef, useContext, type ReactElement } from 'react'
import { useVerify } from '../../steps/VerifyContext.ts'
import type { Part } from '../usePart.ts'
import { useSecretField } from '../useSecretField.ts'
import { RevealContext } from './Reveal.tsx'
import { useInput, type InputProps } from './useInput.ts'

/** The password. */
export const PasswordInput: Part<InputProps, HTMLInputElement> = forwardRef<
  HTMLInputElement,
  InputProps
>(function PasswordInput(props, ref): ReactElement {
  const { fieldRef, verifying, submit } = useVerify()
  const { shown } = useContext(RevealContext)
  useSecretField({ fieldRef, onEnter: submit })
  return useInput(props, {
    kind: 'password',
    ref,
    innerRef: fieldRef,
    own: {
      type: shown ? 'text' : 'password',
      autoComplete: 'current-password',
      readOnly: verifying,
    },
  })
})
