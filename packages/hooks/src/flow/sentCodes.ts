import { remainingUntil } from './Deadline.ts'
import type { Run } from './Run.ts'
import type { Verification } from './Step.ts'

/** What is known of codes to this user, as long as there is a wait: beyond an opening, as it goes on. */
export function sentCodes(run: Run, userId: string): Verification['sent'] {
  const known = Object.entries(run.sentCodes.get(userId) ?? {})
  return Object.fromEntries(known.filter(([, { resendAt }]) => remainingUntil(resendAt) > 0))
}

/** A code that has proved somebody is used up (contract §2), and the wait for the next one goes on. */
export function withSpentCode({ sent, method }: Verification): Verification['sent'] {
  const code = sent[method]
  return code ? { ...sent, [method]: { ...code, sent: false } } : sent
}
