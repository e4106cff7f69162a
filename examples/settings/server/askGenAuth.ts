/** GenAuth as this back end reaches it. */
export interface GenAuthApp {
  appHost: string
  appId: string
}

/** Who is signed in. */
export interface Person {
  userId: string
  /** ISO 8601. */
  createdAt: string
}

export class GenAuthUnreachable extends Error {}

/**
 * Who a bearer token belongs to, by asking GenAuth itself: a token that GenAuth no longer takes is
 * no good here either. Throws `GenAuthUnreachable` when there is no answer to go by.
 */
export async function askGenAuth(
  { appHost, appId }: GenAuthApp,
  authorization: string,
): Promise<Person | undefined> {
  let answer: unknown
  try {
    const response = await fetch(`${appHost}/api/v3/get-profile`, {
      headers: { authorization, 'x-authing-app-id': appId },
      signal: AbortSignal.timeout(5000),
    })
    answer = await response.json()
  } catch (cause) {
    throw new GenAuthUnreachable(`GenAuth does not answer at ${appHost}.`, { cause })
  }
  const { statusCode, data } = answer as { statusCode?: unknown; data?: Partial<Person> | null }
  const { userId, createdAt = '' } = data ?? {}
  return statusCode === 200 && userId ? { userId, createdAt } : undefined
}
