'use client'

import { createContext, useContext, type Context } from 'react'

/** What the label, the input and the message of one field share. */
export interface FieldContextValue {
  inputId: string
  messageId: string
  /** What is wrong with what was typed. */
  message: string | undefined
}

export const FieldContext: Context<FieldContextValue | undefined> = createContext<
  FieldContextValue | undefined
>(undefined)

/** @throws Error, in a full sentence, when a part of a field stands outside of one. */
export function useField(): FieldContextValue {
  const field = useContext(FieldContext)
  if (!field) {
    throw new Error(
      'A part of a field stands outside of one. Put it inside <DeleteAccount.CodeField>, <DeleteAccount.PasswordField> or <DeleteAccount.Acknowledgement>.',
    )
  }
  return field
}
