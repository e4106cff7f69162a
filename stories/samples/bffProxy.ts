const CALLS = new Set([
  'get-profile',
  'get-security-info',
  'send-sms',
  'send-email',
  'verify-delete-account-request',
  'delete-account',
])

interface Bff {
  genAuth: { appHost: string; appId: string }
  /** The access token of the session that the cookie names. */
  accessTokenOf: (request: Request) => string | undefined
  fetch: (request: Request) => Promise<Response>
}

/** Passes the six calls of a deletion on, with the token that the browser never sees. */
export async function bffProxy(request: Request, bff: Bff): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const call = /^\/bff\/api\/v3\/([a-z-]+)$/.exec(pathname)?.[1]
  if (!call || !CALLS.has(call)) return new Response(null, { status: 404 })
  // Another site may make the browser send the cookie: only this one may use it.
  if (request.headers.get('sec-fetch-site') !== 'same-origin') {
    return new Response(null, { status: 403 })
  }
  const accessToken = bff.accessTokenOf(request)
  if (!accessToken) return Response.json({ statusCode: 401, message: 'Sign in first.' })
  const { appHost, appId } = bff.genAuth
  return bff.fetch(
    new Request(`${appHost}/api/v3/${call}${search}`, {
      method: request.method,
      headers: {
        authorization: `Bearer ${accessToken}`,
        'content-type': 'application/json',
        'x-authing-app-id': appId,
      },
      ...(request.method === 'POST' ? { body: await request.text() } : {}),
    }),
  )
}
