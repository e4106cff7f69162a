/** The sandbox's own doors, for a program in a host that may have little more than `fetch`. */

async function read(url: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(url, init)
  return JSON.parse(await response.text()) as unknown
}

/** An access token of a sample user, as a social login would bring it. */
export async function signInAs(sandboxUrl: string, username: string): Promise<string> {
  const { users } = (await read(`${sandboxUrl}/sandbox/users`)) as {
    users: { userId: string; username: string }[]
  }
  const userId = users.find((user) => user.username === username)?.userId
  const { access_token: accessToken } = (await read(`${sandboxUrl}/sandbox/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId }),
  })) as { access_token: string }
  return accessToken
}

/** The code that was sent last. */
export async function codeSentBy(sandboxUrl: string): Promise<string> {
  const { messages } = (await read(`${sandboxUrl}/sandbox/inbox`)) as {
    messages: { code: string }[]
  }
  return messages[0]?.code ?? ''
}
