import type { Refusal } from './Refusal.ts'
import { failure } from './envelope.ts'
import type { Unknowns } from './unknowns.ts'

/** An answer before it becomes HTTP. */
export interface Answer {
  status: number
  headers: Record<string, string>
  /** `undefined`: no body. */
  body: string | undefined
}

export function json(body: unknown, status = 200): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** A refusal: HTTP 200 unless it says otherwise (contract §3). */
export function refusalAnswer(unknowns: Unknowns, refusal: Refusal): Answer {
  const answer = json(failure(unknowns, refusal), refusal.http ?? 200)
  if (refusal.retryAfter !== undefined) {
    answer.headers['retry-after'] = String(refusal.retryAfter)
    if (unknowns.retryAfterExposed) answer.headers['access-control-expose-headers'] = 'Retry-After'
  }
  return answer
}

/** An answer as HTTP. Nothing of it may be kept: it may hold tokens. */
export function toResponse({ status, headers, body }: Answer): Response {
  const bodyless = status === 204 || status === 205 || status === 304
  return new Response(bodyless ? null : (body ?? null), {
    status,
    headers: { 'cache-control': 'no-store', ...headers },
  })
}
