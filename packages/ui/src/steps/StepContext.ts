'use client'

import type { Failure, StepOf, VerificationMethod } from '@farewell/hooks'
import { createContext, useContext, type Context, type RefObject } from 'react'
import { belonging } from '../parts/belonging.ts'
import type { AskedText } from '../words/askedText.ts'

/** What the parts of the review share. */
interface Review {
  /** What stands in the way, as far as it is known: what was found before, while it is read again. */
  blockers: StepOf<'review'>['blockers']
  /** Something stands in the way, or nobody could find out. */
  blocked: boolean
  /** What is being read again. */
  checking: boolean
  inputRef: RefObject<HTMLInputElement | null>
  /** What is to be typed, where typing is asked for. */
  asked: AskedText
  /** What is missing of the acknowledgement. */
  message: string | undefined
  /** Takes back what is missing once it is there. */
  recheck: () => void
  /** Goes on to the proof, or reads the blockers again. */
  proceed: () => void
}

/** What the parts of the verification share. */
interface Verify {
  state: StepOf<'verify'>
  chosen: VerificationMethod
  fieldRef: RefObject<HTMLInputElement | null>
  /** What is wrong with what stands in the field. */
  message: string | undefined
  /** A failure that belongs to no field. */
  failure: Failure | undefined
  /** The request is out: what was typed stays as it is. */
  verifying: boolean
  /** Whether anything is under way. */
  busy: boolean
  /** Verifies and deletes; a press with an empty field says so instead. */
  submit: () => void
}

/** What the parts of the unconfirmed step share. */
interface Unconfirmed {
  /** A look that the person waits for: the first, and each of a press. */
  awaited: boolean
  checkAgain: () => void
}

interface Steps {
  Review: Review
  Verify: Verify
  Unconfirmed: Unconfirmed
}

/** By the name of the step's component: of the one that is there. */
export type StepContextValue = Partial<Steps>

export const StepContext: Context<StepContextValue> = createContext<StepContextValue>({})

/** What the parts of a step share. */
export function useStep<Name extends keyof Steps>(name: Name): Steps[Name] {
  return belonging<Steps[Name]>(useContext(StepContext)[name], `<DeleteAccount.${name}>`)
}
