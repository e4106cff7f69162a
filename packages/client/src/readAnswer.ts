import * as v from 'valibot'
import type { Call } from './calls.ts'
import type { RespDto } from './dto.ts'
import { errorCodeOf, type RefusedAnswer } from './errorCodeOf.ts'
import { causeOf, GenAuthError, type GenAuthOperation } from './GenAuthError.ts'
import { RESEND_WAIT, retryAtFrom } from './retryAt.ts'
import { envelopeSchema, type Envelope } from './schemas.ts'
import { scrub } from './scrub.ts'
import type { Answer } from './transport.ts'

interface Facts extends RefusedAnswer {
  operation: GenAuthOperation
  requestId: string | undefined
  serverMessage: string | undefined
}

function refusal(facts: Facts, retryAfter: string | null): GenAuthError {
  const { operation, httpStatus, statusCode, apiCode } = facts
  const code = errorCodeOf(operation, facts)
  const now = Date.now()
  const waits = code === 'too_soon' || code === 'rate_limited'
  const fallback = code === 'too_soon' ? now + RESEND_WAIT * 1000 : undefined
  return new GenAuthError({
    ...facts,
    code,
    retryAt: waits ? (retryAtFrom(retryAfter, now) ?? fallback) : undefined,
    message: `${operation} failed: ${code} (HTTP ${httpStatus}, statusCode ${statusCode ?? 'none'}, apiCode ${apiCode ?? 'none'}).`,
  })
}

/** Says where a body failed its schema, but not what stood there: valibot's issues hold the input. */
function unexpected(facts: Facts, issue: v.BaseIssue<unknown>): GenAuthError {
  const place = issue.path?.map(({ key }) => key).join('.') ?? 'the answer'
  const cause = causeOf('SchemaError', `${place} should be ${issue.expected ?? 'valid'}`)
  return new GenAuthError({
    ...facts,
    code: 'unexpected_answer',
    message: `${facts.operation} got an answer that is not the API's (HTTP ${facts.httpStatus}): ${cause.message}. Check appHost.`,
    cause,
  })
}

/** The same answer in an envelope, if it is an object without one that has one of the keys. */
function enveloped(body: unknown, keys: readonly string[]): unknown {
  if (typeof body !== 'object' || body === null) return body
  const isBare = !v.safeParse(envelopeSchema, body).success && keys.some((key) => key in body)
  return isBare ? { statusCode: 200, data: body } : body
}

/**
 * The success rule of the contract (§3): HTTP 2xx, the envelope of that call, `statusCode` 200, and
 * the data that the call promises. Anything else throws a `GenAuthError`.
 */
export function readAnswer<T>(
  operation: GenAuthOperation,
  { data: dataSchema, bareKeys }: Call<T>,
  { httpStatus, ok, retryAfter, body }: Answer,
  secrets: readonly (string | null | undefined)[],
): RespDto & { data: T } {
  const parsed = v.safeParse(envelopeSchema, ok && bareKeys ? enveloped(body, bareKeys) : body)
  const envelope: Partial<Envelope> = parsed.success ? parsed.output : {}
  const { statusCode, apiCode, requestId, message } = envelope
  const facts: Facts = {
    operation,
    httpStatus,
    statusCode,
    apiCode,
    requestId: requestId && scrub(requestId, secrets),
    serverMessage: message && scrub(message, secrets),
  }
  if (!ok || (parsed.success && statusCode !== 200)) throw refusal(facts, retryAfter)
  if (!parsed.success) throw unexpected(facts, parsed.issues[0])
  const data = v.safeParse(dataSchema, parsed.output.data)
  if (!data.success) throw unexpected(facts, data.issues[0])
  return { ...parsed.output, data: data.output }
}
