import { isGenAuthError, type GenAuthError } from '@farewell/client'

/**
 * What an answer to `delete-account` proves.
 * `refused`: this request deleted nothing. `signed-out`: proves nothing. `unconfirmed`: ask.
 */
export type Outcome = 'deleted' | 'refused' | 'signed-out' | 'unconfirmed'

/** Codes that the kit gives before anything is handed to `fetch`. */
const neverSent = new Set([
  'invalid_options',
  'offline',
  'account_changed',
  'in_progress_elsewhere',
])

/** The answer table of the design: what a rejection of `deleteAccount` means. */
export function outcomeOf(error: GenAuthError): Exclude<Outcome, 'deleted'> {
  const { code, httpStatus, statusCode } = error
  if (code === 'signed_out') return 'signed-out'
  if (httpStatus === undefined) return neverSent.has(code) ? 'refused' : 'unconfirmed'
  // "Not found" may be the account that the lost request deleted.
  if (code === 'user_not_found' || statusCode === 404) return 'unconfirmed'
  const refused = statusCode !== undefined && statusCode >= 400 && statusCode < 500
  return httpStatus < 500 && refused ? 'refused' : 'unconfirmed'
}

/** What a look at the profile proves about a deletion whose answer was lost. */
export type Verdict = 'present' | 'other-account' | 'gone' | 'no-evidence'

/** The probe table of the design. "Gone" is an inference: the contract does not say it (§7.6). */
export function verdictOf(probe: { userId: string } | { error: unknown }, userId: string): Verdict {
  if ('userId' in probe) return probe.userId === userId ? 'present' : 'other-account'
  const { error } = probe
  if (!isGenAuthError(error) || error.statusCode === undefined) return 'no-evidence'
  if ((error.httpStatus ?? 0) >= 500) return 'no-evidence'
  return error.code === 'user_not_found' || error.statusCode === 404 ? 'gone' : 'no-evidence'
}
