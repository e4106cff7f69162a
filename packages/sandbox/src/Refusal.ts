/** What a refusal says, as numbers of the contract (§3) and words of ours. */
export interface Refusal {
  statusCode: number
  apiCode?: number
  message: string
  /** HTTP status: 200 unless said, for business errors arrive as HTTP 200 (contract §3). */
  http?: number
  /** Seconds, sent as `Retry-After`; `undefined` sends no such header. */
  retryAfter?: number | string
}

/** Thrown by the rules of an operation to answer with a refusal instead of data. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

/** Refuses a request that is malformed: statusCode 400, no apiCode (contract §3.2, "bad parameter"). */
export function badRequest(message: string): Refused {
  return new Refused({ statusCode: 400, message })
}
