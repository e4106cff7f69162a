import type { Session } from '../session/createSession.ts'

/** A request to Deckle's own back end. Throws an error in a full sentence when it refuses. */
export async function callDeckle(
  session: Session,
  path: string,
  options: { body?: unknown; method?: 'GET' | 'POST'; signal?: AbortSignal } = {},
): Promise<unknown> {
  const { body, method = 'GET', signal } = options
  const response = await fetch(`/api${path}`, {
    method,
    headers: {
      authorization: `Bearer ${session.getAccessToken() ?? ''}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  })
  const answer: unknown = await response.json()
  if (response.ok) return answer
  const { message } = answer as { message?: unknown }
  throw new Error(typeof message === 'string' ? message : `Deckle answered ${response.status}.`)
}
