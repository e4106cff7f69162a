import { GenAuthError, isGenAuthError } from '@farewell/client'
import { reportHostError } from './platform.ts'
import type { Failure, FlowEvent } from './Step.ts'

type OwnFailure = 'offline' | 'in_progress_elsewhere' | 'account_changed' | 'aborted'

const messages: Record<OwnFailure, string> = {
  offline: 'There is no connection.',
  in_progress_elsewhere: 'Another dialog or tab is deleting this account.',
  account_changed: 'The signed-in account is not the one on the screen.',
  aborted: 'The dialog was closed.',
}

/** An error of the kit's own, before anything was handed to the server. */
export function failure(code: OwnFailure): GenAuthError {
  return new GenAuthError({ code, message: messages[code] })
}

/** Any throw as a `GenAuthError`. One that is not is a bug: it is reported, and told as such. */
export function asGenAuthError(error: unknown): GenAuthError {
  if (isGenAuthError(error)) return error
  reportHostError(error)
  return new GenAuthError({
    code: 'unexpected_answer',
    message: 'A bug stopped the flow; it was passed to reportError.',
  })
}

/** Where a failure leads: two of them leave the screen, all others are mended on it. */
export function eventOf(during: Failure['during'], error: GenAuthError): FlowEvent {
  switch (error.code) {
    case 'signed_out':
      return { type: 'unavailable', reason: 'signed-out', error }
    case 'account_changed':
      return { type: 'unavailable', reason: 'account-changed', error }
    default:
      return { type: 'refused', failure: { during, error } }
  }
}
