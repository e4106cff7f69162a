/** The sandbox of a host app, asked by its control endpoints. */
export interface HostSandbox {
  url: string
  /** An access token, as a social login hands it over. */
  signIn: (email: string) => Promise<string>
  /** The newest code that was sent to an address. */
  codeFor: (email: string) => Promise<string>
  isDeleted: (email: string) => Promise<boolean>
  /** The next deletion is processed, but its answer is lost; from then on the login is refused. */
  loseNextAnswer: () => Promise<void>
}

interface User {
  userId: string
  email?: string
  status: string
}

export function hostSandbox(url: string): HostSandbox {
  async function ask<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await fetch(`${url}/sandbox/${path}`, init)
    if (!response.ok) throw new Error(`The sandbox refuses ${path}: ${await response.text()}`)
    return (await response.json()) as T
  }
  const send = <T>(path: string, body: unknown): Promise<T> =>
    ask<T>(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  async function userOf(email: string): Promise<User> {
    const { users } = await ask<{ users: User[] }>('users')
    const user = users.find((one) => one.email === email)
    if (!user) throw new Error(`The sandbox has no user with the address ${email}.`)
    return user
  }
  return {
    url,
    async signIn(email) {
      const { userId } = await userOf(email)
      const { access_token } = await send<{ access_token: string }>('session', { userId })
      return access_token
    },
    async codeFor(email) {
      const { messages } = await ask<{ messages: { code: string }[] }>(
        `inbox?to=${encodeURIComponent(email)}`,
      )
      const [newest] = messages
      if (!newest) throw new Error(`No code was sent to ${email}.`)
      return newest.code
    },
    async loseNextAnswer() {
      await send('faults', { operation: 'deleteAccount', kind: 'dropAfter' })
      await send('faults', {
        operation: 'getProfile',
        kind: 'status',
        status: 401,
        times: 'always',
      })
    },
    isDeleted: async (email) => (await userOf(email)).status === 'deleted',
  }
}
