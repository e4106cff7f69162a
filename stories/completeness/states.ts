import type { ConfirmedBy, Failure, StepName, StepOf, UnavailableReason } from '@farewell/ui'

type Unconfirmed = StepOf<'unconfirmed'>

/** Every state of the flow, and every variant of one that looks different. */
type State =
  | Exclude<StepName, 'unavailable' | 'review' | 'verify' | 'unconfirmed' | 'deleted'>
  | `unavailable: ${UnavailableReason}`
  | 'unavailable: outcome unknown'
  | `review: blockers ${StepOf<'review'>['blockers']['status']}`
  | 'review: blocked'
  | `verify: ${StepOf<'verify'>['phase']}`
  | 'verify: code sent'
  | `verify: failed ${Failure['during']}`
  | `unconfirmed: ${Exclude<Unconfirmed['phase'], 'waiting'>}`
  | `unconfirmed: seen ${Unconfirmed['seen']}`
  | `deleted: ${ConfirmedBy}`

/** The story of each. Typed, so that a new step or variant without one does not compile. */
export const storyOfState: Record<State, string> = {
  closed: 'Closed',
  loading: 'Loading',
  'unavailable: signed-out': 'SignedOut',
  'unavailable: no-method': 'NoMethod',
  'unavailable: identifier-hidden': 'IdentifierHidden',
  'unavailable: account-changed': 'AccountChanged',
  'unavailable: disabled': 'Disabled',
  'unavailable: failed': 'Failed',
  'unavailable: outcome unknown': 'OutcomeUnknown',
  'review: blockers ready': 'Review',
  'review: blocked': 'ReviewBlocked',
  'review: blockers loading': 'ReviewChecking',
  'review: blockers failed': 'ReviewUnchecked',
  'verify: idle': 'Verify',
  'verify: sending-code': 'SendingCode',
  'verify: code sent': 'CodeSent',
  'verify: verifying': 'Verifying',
  'verify: failed sending-code': 'FailedSending',
  'verify: failed verifying': 'FailedVerifying',
  'verify: failed preparing': 'FailedPreparing',
  'verify: failed deleting': 'FailedDeleting',
  'verify: failed unconfirmed': 'FailedUnconfirmed',
  deleting: 'Deleting',
  'unconfirmed: probing': 'UnconfirmedProbing',
  'unconfirmed: seen nothing': 'UnconfirmedNothingSeen',
  'unconfirmed: seen present-so-far': 'UnconfirmedPresentSoFar',
  'deleted: answer': 'Deleted',
  'deleted: probe': 'DeletedByProbe',
  'deleted: other-tab': 'DeletedInAnotherTab',
}
