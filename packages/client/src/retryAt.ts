const LONGEST_WAIT = 24 * 60 * 60 * 1000
/** Seconds between two codes to one destination (contract §2, "resend"). */
export const RESEND_WAIT = 60

/**
 * When a call may be tried again, in milliseconds since the epoch: from `Retry-After` (seconds or an
 * HTTP date, RFC 9110 §10.2.3), else `undefined`. A wait of more than a day is taken for a mistake.
 */
export function retryAtFrom(header: string | null | undefined, now: number): number | undefined {
  const text = header?.trim()
  if (!text) return undefined
  const at = /^\d+$/.test(text) ? now + Number(text) * 1000 : Date.parse(text)
  return at >= now && at <= now + LONGEST_WAIT ? at : undefined
}
