'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { useVerify } from '../../steps/VerifyContext.ts'
import type { Part, PartProps } from '../usePart.ts'
import { CodeInput } from './CodeInput.tsx'
import { Field, type FieldState } from './Field.tsx'
import { FieldMessage } from './FieldMessage.tsx'
import { Label } from './Label.tsx'

export type CodeFieldProps = PartProps<'div', FieldState>

/** The field of the code, where one is used to verify. */
export const CodeField: Part<CodeFieldProps, HTMLDivElement> = forwardRef<
  HTMLDivElement,
  CodeFieldProps
>(function CodeField({ children, ...props }, ref): ReactElement | null {
  const { words } = useDeleteAccountContext().translator
  const { chosen, message } = useVerify()
  if (chosen.method === 'PASSWORD') return null
  return (
    <Field {...props} ref={ref} kind="code" message={message}>
      {children ?? (
        <>
          <Label>{words.codeLabel}</Label>
          <CodeInput />
          <FieldMessage />
        </>
      )}
    </Field>
  )
})
