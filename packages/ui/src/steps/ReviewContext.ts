'use client'

import type { Account, StepOf } from '@farewell/hooks'
import { createContext, useContext, type Context, type RefObject } from 'react'

/** What the parts of the review share. */
export interface ReviewContextValue {
  account: Account
  /** What stands in the way, as far as it is known: what was found before, while it is read again. */
  blockers: StepOf<'review'>['blockers']
  /** Something stands in the way, or nobody could find out. */
  blocked: boolean
  /** What is being read again. */
  checking: boolean
  inputRef: RefObject<HTMLInputElement | null>
  /** What is missing of the acknowledgement. */
  message: string | undefined
  /** Takes back what is missing once it is there. */
  recheck: () => void
  /** Goes on to the proof, or reads the blockers again. */
  proceed: () => void
}

export const ReviewContext: Context<ReviewContextValue | undefined> = createContext<
  ReviewContextValue | undefined
>(undefined)

/** @throws Error, in a full sentence, when a part of the review stands elsewhere. */
export function useReview(): ReviewContextValue {
  const review = useContext(ReviewContext)
  if (!review) {
    throw new Error(
      'A part of the review stands outside of it. Put it inside <DeleteAccount.Review>.',
    )
  }
  return review
}
