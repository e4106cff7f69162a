import * as v from 'valibot'
import type { RespDto } from './dto.ts'
import { errorCodeOf } from './errorCodeOf.ts'
import { GenAuthError, type GenAuthErrorInit, type GenAuthOperation } from './GenAuthError.ts'
import { RESEND_WAIT, retryAtFrom } from './retryAt.ts'
import { envelopeSchema, type Envelope } from './schemas.ts'
import { scrub } from './scrub.ts'
import type { Answer } from './transport.ts'

/** Where a body failed its schema, without what stood there: valibot's issues hold the input. */
export function mismatch(issue: v.BaseIssue<unknown>): Error {
  const expected = issue.expected ?? 'one that the API gives'
  const cause = new Error(`${v.getDotPath(issue) ?? 'the answer'} should be ${expected}`)
  cause.name = 'SchemaError'
  void cause.stack
  return cause
}

function factsOf(answer: Answer, envelope: Envelope | undefined, secrets: readonly string[]) {
  return {
    httpStatus: answer.httpStatus,
    statusCode: envelope?.statusCode,
    apiCode: envelope?.apiCode,
    requestId: envelope?.requestId === undefined ? undefined : scrub(envelope.requestId, secrets),
    serverMessage: envelope?.message ? scrub(envelope.message, secrets) : undefined,
  } satisfies Partial<GenAuthErrorInit>
}

function refusal(
  operation: GenAuthOperation,
  answer: Answer,
  facts: ReturnType<typeof factsOf>,
): GenAuthError {
  const code = errorCodeOf(operation, facts)
  const now = Date.now()
  const waits = code === 'too_soon' || code === 'rate_limited'
  const fallback = code === 'too_soon' ? now + RESEND_WAIT * 1000 : undefined
  return new GenAuthError({
    ...facts,
    code,
    operation,
    retryAt: waits ? (retryAtFrom(answer.retryAfter, now) ?? fallback) : undefined,
    message: `${operation} failed: ${code} (HTTP ${facts.httpStatus}, statusCode ${facts.statusCode ?? 'none'}, apiCode ${facts.apiCode ?? 'none'}).`,
  })
}

/** The error of an answer that is not the one the contract describes. */
export function unexpected(
  operation: GenAuthOperation,
  facts: Partial<GenAuthErrorInit>,
  cause: Error,
): GenAuthError {
  return new GenAuthError({
    ...facts,
    code: 'unexpected_answer',
    operation,
    message: `${operation} got an answer that is not the API's (HTTP ${facts.httpStatus}): ${cause.message}. Check that appHost is your app's GenAuth domain.`,
    cause,
  })
}

/**
 * The success rule of the contract (§3): HTTP 2xx, the envelope of that call, `statusCode` 200, and
 * the data that the call promises. Anything else throws a `GenAuthError`.
 */
export function readAnswer<T>(
  operation: GenAuthOperation,
  answer: Answer,
  dataSchema: v.GenericSchema<unknown, T>,
  secrets: readonly string[],
): RespDto & { data: T } {
  const envelope = v.safeParse(envelopeSchema, answer.body)
  const facts = factsOf(answer, envelope.success ? envelope.output : undefined, secrets)
  const ok = answer.httpStatus >= 200 && answer.httpStatus < 300
  if (!ok || (envelope.success && envelope.output.statusCode !== 200)) {
    throw refusal(operation, answer, facts)
  }
  if (!envelope.success) throw unexpected(operation, facts, mismatch(envelope.issues[0]))
  const data = v.safeParse(dataSchema, envelope.output.data)
  if (!data.success) throw unexpected(operation, facts, mismatch(data.issues[0]))
  return { ...envelope.output, data: data.output }
}
