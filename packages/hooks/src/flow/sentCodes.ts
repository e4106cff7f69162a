import { remainingUntil } from './Deadline.ts'
import type { VerificationMethod } from './methodsOf.ts'
import type { Run } from './Run.ts'
import type { SentCode, Verification } from './Step.ts'

/** Codes on their way are kept by user and method, beyond an opening: the server's wait goes on. */

type Method = VerificationMethod['method']

const keyOf = (userId: string, method: Method): string => `${userId} ${method}`

export function keepCode(run: Run, userId: string, method: Method, code: SentCode): void {
  run.sentCodes.set(keyOf(userId, method), code)
}

/** A code that has proved somebody is used up (contract §2), and the wait for the next one goes on. */
export function spendCode(run: Run, userId: string, method: Method): void {
  const code = run.sentCodes.get(keyOf(userId, method))
  if (code) keepCode(run, userId, method, { ...code, sent: false })
}

/** What is known of codes to these methods, as long as there is a wait. */
export function sentCodes(
  run: Run,
  userId: string,
  methods: readonly VerificationMethod[],
): Verification['sent'] {
  const sent: Partial<Record<Method, SentCode>> = {}
  for (const { method } of methods) {
    const code = run.sentCodes.get(keyOf(userId, method))
    if (code && remainingUntil(code.resendAt) > 0) sent[method] = code
  }
  return sent
}
