'use client'

import type { Account, StepOf, VerificationMethod } from '@farewell/hooks'
import { createContext, useContext, type Context, type RefObject } from 'react'

/** What the parts of the verification share. */
export interface VerifyContextValue {
  state: StepOf<'verify'>
  account: Account
  chosen: VerificationMethod
  fieldRef: RefObject<HTMLInputElement | null>
  /** What is wrong with what stands in the field. */
  message: string | undefined
  /** The request is out: what was typed stays as it is. */
  verifying: boolean
  /** Whether anything is under way. */
  busy: boolean
  /** Verifies and deletes; a press with an empty field says so instead. */
  submit: () => void
}

export const VerifyContext: Context<VerifyContextValue | undefined> = createContext<
  VerifyContextValue | undefined
>(undefined)

/** @throws Error, in a full sentence, when a part of the verification stands elsewhere. */
export function useVerify(): VerifyContextValue {
  const verify = useContext(VerifyContext)
  if (!verify) {
    throw new Error(
      'A part of the verification stands outside of it. Put it inside <DeleteAccount.Verify>.',
    )
  }
  return verify
}
