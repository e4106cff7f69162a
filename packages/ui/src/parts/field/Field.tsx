'use client'

import { forwardRef, useId, useState, type ReactNode } from 'react'
import { usePart, type Part, type PartProps } from '../usePart.ts'
import { FieldContext } from './FieldContext.ts'

export interface FieldState {
  kind: 'code' | 'password' | 'checkbox' | 'phrase' | 'identifier'
}

export interface OwnField extends FieldState {
  message: string | undefined
  /** Its label, input and message, which a host may arrange in another way. */
  children: ReactNode
  /** What stands before them in any case. */
  before?: ReactNode
}

/** A field, named after its function: its label, its input, and what is wrong with it. */
export function createField(
  useOwn: () => OwnField | undefined,
): Part<PartProps<'div', FieldState>, HTMLDivElement> {
  const Field = forwardRef<HTMLDivElement, PartProps<'div', FieldState>>(
    ({ children, ...props }, ref) => {
      const own = useOwn()
      const id = useId()
      const [shown, setShown] = useState(false)
      const element = usePart<'div', FieldState>('div', props, {
        ref,
        state: own && { kind: own.kind },
        own: {
          className: 'farewell-field',
          children: (
            <>
              {own?.before}
              {children ?? own?.children}
            </>
          ),
        },
      })
      if (!own) return null
      const ids = { inputId: `${id}input`, messageId: `${id}message` }
      return (
        <FieldContext.Provider value={{ ...own, ...ids, shown, setShown }}>
          {element}
        </FieldContext.Provider>
      )
    },
  )
  Field.displayName = useOwn.name
  return Field
}
