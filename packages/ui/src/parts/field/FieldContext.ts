'use client'

import { createContext, useContext, type Context } from 'react'
import { belonging } from '../belonging.ts'
import type { FieldState } from './Field.tsx'

/** What the label, the input and the message of one field share. */
export interface FieldContextValue extends FieldState {
  inputId: string
  messageId: string
  /** What is wrong with what was typed. */
  message: string | undefined
  /** Whether a password is shown. */
  shown: boolean
  setShown: (shown: boolean) => void
}

export const FieldContext: Context<FieldContextValue | undefined> = createContext<
  FieldContextValue | undefined
>(undefined)

export function useField(): FieldContextValue {
  return belonging(
    useContext(FieldContext),
    '<DeleteAccount.CodeField>, <DeleteAccount.PasswordField> or <DeleteAccount.Acknowledgement>',
  )
}
