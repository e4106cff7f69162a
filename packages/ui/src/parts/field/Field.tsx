'use client'

import { forwardRef, useId, useMemo, type ReactElement } from 'react'
import { usePart, type Part, type PartProps } from '../usePart.ts'
import { FieldContext } from './FieldContext.ts'

export interface FieldState {
  kind: 'code' | 'password' | 'checkbox' | 'phrase' | 'identifier'
}

export interface FieldProps extends PartProps<'div', FieldState>, FieldState {
  message: string | undefined
}

/** One field: its label, its input, and what is wrong with it. */
export const Field: Part<FieldProps, HTMLDivElement> = forwardRef<HTMLDivElement, FieldProps>(
  function Field({ kind, message, ...props }, ref): ReactElement {
    const id = useId()
    const context = useMemo(
      () => ({ inputId: `${id}input`, messageId: `${id}message`, message }),
      [id, message],
    )
    const part = usePart<'div', FieldState>('div', props, {
      ref,
      className: 'farewell-field',
      state: { kind },
    })
    return <FieldContext.Provider value={context}>{part}</FieldContext.Provider>
  },
)
