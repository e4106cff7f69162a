import { randomHex } from './random.ts'
import type { Refusal } from './Refusal.ts'
import type { Unknowns } from './unknowns.ts'

/** A success as the official schemas have it (contract §3). */
export interface SuccessEnvelope {
  statusCode: 200
  message: string
  apiCode?: number
  requestId?: string
  data?: unknown
}

/**
 * A failure. **This shape is ours**: the official schemas demand `data` even of errors, while the
 * official prose and samples show errors without it (contract §3).
 */
export interface FailureEnvelope {
  statusCode: number
  message: string
  apiCode?: number | string
  requestId: string
}

export function success(unknowns: Unknowns, data?: unknown): SuccessEnvelope {
  return {
    statusCode: 200,
    message: 'OK',
    ...(unknowns.apiCodeOnSuccess && { apiCode: 20001 }),
    ...(unknowns.requestIdOnSuccess && { requestId: requestId() }),
    ...(data !== undefined && { data }),
  }
}

export function failure(
  unknowns: Unknowns,
  { statusCode, apiCode, message }: Pick<Refusal, 'statusCode' | 'apiCode' | 'message'>,
): FailureEnvelope {
  return {
    statusCode,
    message,
    ...(apiCode !== undefined && { apiCode: unknowns.apiCodeAsString ? String(apiCode) : apiCode }),
    requestId: requestId(),
  }
}

function requestId(): string {
  return randomHex(16)
}
