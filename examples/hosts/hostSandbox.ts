/** The sandbox of a host app, asked by its control endpoints. */
export interface HostSandbox {
  url: string
  /** An access token, as a social login hands it over. */
  signIn: (email: string) => Promise<string>
  /** The newest code that was sent to an address. */
  codeFor: (email: string) => Promise<string>
  isDeleted: (email: string) => Promise<boolean>
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
      const { access_token } = await ask<{ access_token: string }>('session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ userId }),
      })
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
    isDeleted: async (email) => (await userOf(email)).status === 'deleted',
  }
}
