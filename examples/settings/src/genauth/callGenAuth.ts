import type { Config } from '../loadConfig.ts'

/** What a refusal of GenAuth says, with its numbers as numbers. */
export interface Refusal {
  statusCode: number
  apiCode?: number
  message: string
}

export type Answer = { ok: true; data: unknown } | { ok: false; refusal: Refusal | 'no-answer' }

/** One POST to GenAuth. Never throws: what is not a success is a refusal, or no answer to go by. */
export async function callGenAuth(config: Config, path: string, body: unknown): Promise<Answer> {
  try {
    const response = await fetch(config.appHost + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-authing-app-id': config.appId },
      body: JSON.stringify(body),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
    })
    return readAnswer(await response.json())
  } catch {
    return { ok: false, refusal: 'no-answer' }
  }
}

/** Success is `statusCode` 200 in the envelope, whatever the HTTP status. */
export function readAnswer(body: unknown): Answer {
  if (typeof body !== 'object' || body === null) return { ok: false, refusal: 'no-answer' }
  const { statusCode, apiCode, message, data } = body as Record<string, unknown>
  if (statusCode === 200) return { ok: true, data }
  if (typeof statusCode !== 'number') return { ok: false, refusal: 'no-answer' }
  const refusal: Refusal = { statusCode, message: typeof message === 'string' ? message : '' }
  // Some answers carry it as text.
  if (Number.isInteger(Number(apiCode ?? undefined))) refusal.apiCode = Number(apiCode)
  return { ok: false, refusal }
}
