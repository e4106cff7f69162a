'use client'

import type { Own } from '../createPart.ts'
import type { PartProps } from '../usePart.ts'
import type { FieldState } from './Field.tsx'
import { useField } from './FieldContext.ts'

/** What a host may set on an input: not what it holds, nor what is heard of it. */
export type InputProps = Pick<
  PartProps<'input', FieldState>,
  'className' | 'style' | 'render' | 'placeholder'
>

/** The input of a field: nameless, uncontrolled, and tied to what is wrong with it. */
export function useInput(own: Own<FieldState>): Own<FieldState> {
  const { kind, inputId, messageId, message } = useField()
  return {
    state: { kind },
    id: inputId,
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    ...(message && { 'aria-invalid': true, 'aria-describedby': messageId }),
    ...own,
  }
}
