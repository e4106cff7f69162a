'use client'

import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { useStep } from '../../steps/StepContext.ts'
import type { Part, PartProps } from '../usePart.ts'
import { CodeInput } from './CodeInput.tsx'
import { createField, type FieldState } from './Field.tsx'
import { FieldMessage } from './FieldMessage.tsx'
import { Label } from './Label.tsx'

export type CodeFieldProps = PartProps<'div', FieldState>

/** The field of the code, where one is used to verify. */
export const CodeField: Part<CodeFieldProps, HTMLDivElement> = createField(function CodeField() {
  const { words } = useDeleteAccountContext().translator
  const { chosen, message } = useStep('Verify')
  if (chosen.method === 'PASSWORD') return undefined
  return {
    kind: 'code',
    message,
    children: (
      <>
        <Label>{words.codeLabel}</Label>
        <CodeInput />
        <FieldMessage />
      </>
    ),
  }
})
