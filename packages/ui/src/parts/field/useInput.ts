'use client'

import type { ReactElement, Ref } from 'react'
import type { AnyProps } from '../mergeProps.ts'
import { usePart, type PartProps } from '../usePart.ts'
import type { FieldState } from './Field.tsx'
import { useField } from './FieldContext.ts'

/** What a host may set on an input: not what it holds, nor what is heard of it. */
export type InputProps = Pick<
  PartProps<'input', FieldState>,
  'className' | 'style' | 'render' | 'placeholder'
>

export interface InputOptions {
  kind: FieldState['kind']
  ref: Ref<Element> | undefined
  innerRef: Ref<Element>
  className?: string
  own: AnyProps
}

/** The input of a field: nameless, uncontrolled, and tied to what is wrong with it. */
export function useInput(props: InputProps, options: InputOptions): ReactElement {
  const { kind, ref, innerRef, className = 'farewell-input', own } = options
  const { inputId, messageId, message } = useField()
  return usePart<'input', FieldState>('input', props, {
    ref,
    innerRef,
    className,
    state: { kind },
    own: {
      id: inputId,
      autoCapitalize: 'off',
      autoCorrect: 'off',
      spellCheck: false,
      'aria-invalid': message ? true : undefined,
      'aria-describedby': message ? messageId : undefined,
      ...own,
    },
  })
}
