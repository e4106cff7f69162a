import type { GenAuthError, VerifyMethod } from '@farewell/client'
import type { Account } from './accountOf.ts'
import type { Deadline } from './Deadline.ts'
import type { Blocker, Consequence, Loaded } from './Loadable.ts'
import type { VerificationMethod } from './methodsOf.ts'

export type UnavailableReason =
  | 'signed-out'
  | 'no-method'
  | 'identifier-hidden'
  | 'account-changed'
  | 'disabled'
  | 'failed'

/** A code of one method: whether one is on its way, and when another may be asked for. */
export interface SentCode {
  sent: boolean
  resendAt: Deadline
}

/** What the person verifies with. It is kept while the deletion runs, to come back to. */
export interface Verification {
  /** Never empty; in the order to offer them. */
  methods: readonly VerificationMethod[]
  method: VerifyMethod
  sent: Readonly<Partial<Record<VerifyMethod, SentCode>>>
}

/**
 * What went wrong, and in which phase. Up to `preparing` nothing was deleted. `deleting` means that
 * the server refused, `unconfirmed` that no answer came in time; in both the account was looked at
 * again and still seems to be there. That is no proof, since a login may outlive its account
 * (contract §7.6).
 */
export interface Failure {
  during: 'sending-code' | 'verifying' | 'preparing' | 'deleting' | 'unconfirmed'
  error: GenAuthError
}

/** Every state of the flow. Plain data without secrets: it may be logged and serialised. */
export type Step =
  | { step: 'closed' }
  | { step: 'loading' }
  | {
      step: 'unavailable'
      reason: UnavailableReason
      error?: GenAuthError | undefined
      /**
       * A delete request was out, now or in an earlier opening, and the account has not been read
       * since: whether it is gone, nobody knows.
       */
      outcomeUnknown?: { userId: string } | undefined
      /** A press in the verification led here: it has deleted nothing. */
      nothingDeleted?: boolean | undefined
    }
  | {
      step: 'review'
      account: Account
      verification: Verification
      blockers: Loaded<readonly Blocker[]>
      consequences: Loaded<readonly Consequence[]>
    }
  | {
      step: 'verify'
      account: Account
      verification: Verification
      blockers: Loaded<readonly Blocker[]>
      consequences: Loaded<readonly Consequence[]>
      phase: 'idle' | 'sending-code' | 'verifying'
      failure?: Failure | undefined
    }
  /** The delete request is out: this step cannot be dismissed. */
  | { step: 'deleting'; account: Account; back: VerifyStep }
  /** No answer to the delete request: the server is asked what became of it. */
  | {
      step: 'unconfirmed'
      account: Account
      back: VerifyStep
      phase: 'probing' | 'waiting'
      seen: 'nothing' | 'present-so-far'
      /** Not before this is "still there" the same as "not deleted". */
      decidedAt: Deadline
      error: GenAuthError
    }
  | { step: 'deleted'; account: Account; confirmedBy: ConfirmedBy }

export type ConfirmedBy = 'answer' | 'probe' | 'other-tab'
export type StepName = Step['step']
export type StepOf<Name extends StepName> = Extract<Step, { step: Name }>
type VerifyStep = StepOf<'verify'>

/** Everything that can happen to the flow. Those that do not fit the step change nothing. */
export type FlowEvent =
  | { type: 'open' }
  | { type: 'loaded'; review: Omit<StepOf<'review'>, 'step'> }
  | {
      type: 'unavailable'
      reason: UnavailableReason
      error?: GenAuthError | undefined
      outcomeUnknown?: { userId: string } | undefined
    }
  | { type: 'retry' }
  | { type: 'blockers'; blockers: Loaded<readonly Blocker[]> }
  | { type: 'continue' }
  | { type: 'back' }
  | { type: 'chooseMethod'; method: VerifyMethod }
  | { type: 'sendCode' }
  | { type: 'codeSent'; code: SentCode }
  | { type: 'submit' }
  | { type: 'refused'; failure: Failure; code?: SentCode | undefined }
  | { type: 'deleting' }
  | { type: 'lost'; decidedAt: Deadline; error: GenAuthError }
  | { type: 'probe' }
  | { type: 'probed'; seen: 'nothing' | 'present-so-far' }
  | { type: 'deleted'; confirmedBy: ConfirmedBy }
  | { type: 'close' }

export const CLOSED: Step = { step: 'closed' }
/** One object, so that a view which shows it before the flow is there does not change with it. */
export const LOADING: Step = { step: 'loading' }
