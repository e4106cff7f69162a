import { randomHex } from './random.ts'

/** What an access token stands for. */
export interface Session {
  accessToken: string
  userId: string
  scopes: ReadonlySet<string>
  /** Milliseconds since the epoch. */
  expiresAt: number
}

/** Seconds that an access token lives: two weeks, GenAuth's usual default. */
export const sessionLifetime = 1_209_600

/** What is granted when `options.scope` says nothing. */
export const defaultScope = 'openid profile email phone'

/** The logins of a sandbox. */
export class Sessions {
  readonly #sessions = new Map<string, Session>()

  open(userId: string, scopes: ReadonlySet<string>, now: number): Session {
    const accessToken = randomHex(32)
    const session = { accessToken, userId, scopes, expiresAt: now + sessionLifetime * 1000 }
    this.#sessions.set(accessToken, session)
    return session
  }

  find(accessToken: string): Session | undefined {
    return this.#sessions.get(accessToken)
  }

  revoke(accessToken: string): void {
    this.#sessions.delete(accessToken)
  }
}

/** The scopes of a login: those asked for, as far as the user is allowed them. */
export function grantedScopes(asked: string = defaultScope, allowed?: string): ReadonlySet<string> {
  const wanted = asked.split(/\s+/).filter((scope) => scope !== '')
  if (allowed === undefined) return new Set(wanted)
  const permitted = new Set(allowed.split(/\s+/))
  return new Set(wanted.filter((scope) => permitted.has(scope)))
}
