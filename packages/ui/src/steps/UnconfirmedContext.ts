'use client'

import { createContext, useContext, type Context } from 'react'

/** What the parts of the unconfirmed step share. */
export interface UnconfirmedContextValue {
  /** A look that the person waits for: the first, and each of a press. */
  awaited: boolean
  checkAgain: () => void
}

export const UnconfirmedContext: Context<UnconfirmedContextValue | undefined> = createContext<
  UnconfirmedContextValue | undefined
>(undefined)

/** @throws Error, in a full sentence, when a part of the step stands elsewhere. */
export function useUnconfirmed(): UnconfirmedContextValue {
  const unconfirmed = useContext(UnconfirmedContext)
  if (!unconfirmed) {
    throw new Error(
      'A part of the unconfirmed step stands outside of it. Put it inside <DeleteAccount.Unconfirmed>.',
    )
  }
  return unconfirmed
}
