interface Erasures {
  /** When each person's data is to be erased: milliseconds since the epoch. */
  dueAt: Map<string, number>
  appHost: string
  appId: string
  fetch: (request: Request) => Promise<Response>
}

const GRACE = 24 * 60 * 60 * 1000

// #region record
/** `POST /api/erasures`: whose it is, GenAuth says, not the browser. */
export async function recordErasure(request: Request, erasures: Erasures): Promise<Response> {
  const { appHost, appId, dueAt } = erasures
  const authorization = request.headers.get('authorization') ?? ''
  const profile = await erasures.fetch(
    new Request(`${appHost}/api/v3/get-profile`, {
      headers: { authorization, 'x-authing-app-id': appId },
    }),
  )
  const { statusCode, data } = (await profile.json()) as {
    statusCode: number
    data?: { userId?: string }
  }
  // Errors come as HTTP 200 with another statusCode.
  if (statusCode !== 200 || !data?.userId) return new Response(null, { status: 401 })
  dueAt.set(data.userId, Date.now() + GRACE)
  return new Response(null, { status: 202 })
}
// #endregion

// #region keep
/** Call it at each sign-in: whoever signs in has an account, so it was not deleted after all. */
export function keepData({ dueAt }: Erasures, userId: string): void {
  dueAt.delete(userId)
}

/** Call it every hour: gives whose data is to be erased now. */
export function takeDue({ dueAt }: Erasures, now: number): string[] {
  const due = [...dueAt].filter(([, at]) => at <= now).map(([userId]) => userId)
  for (const userId of due) dueAt.delete(userId)
  return due
}
// #endregion
