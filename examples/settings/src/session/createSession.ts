export interface Login {
  accessToken: string
  userId: string
}

/** Why nobody is signed in any more; nothing when nobody was. */
export type Ending = 'left' | 'deleted' | 'deleted-elsewhere'

export type SessionState =
  | { status: 'signed-in'; login: Login }
  | { status: 'signed-out'; ending?: Ending }

export interface Session {
  getState: () => SessionState
  subscribe: (listener: () => void) => () => void
  getAccessToken: () => string | undefined
  start: (login: Login) => void
  /** Forgets the login; does nothing when there is none. */
  end: (ending: Ending) => void
}

const key = 'deckle.login'

/** The login of this tab: in memory, and in sessionStorage so that a reload keeps it. */
export function createSession(storage: Storage): Session {
  const listeners = new Set<() => void>()
  const stored = readLogin(storage)
  let state: SessionState = stored
    ? { status: 'signed-in', login: stored }
    : { status: 'signed-out' }

  function change(next: SessionState): void {
    state = next
    for (const listener of listeners) listener()
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    getAccessToken: () => (state.status === 'signed-in' ? state.login.accessToken : undefined),
    start(login) {
      storage.setItem(key, JSON.stringify(login))
      change({ status: 'signed-in', login })
    },
    end(ending) {
      if (state.status === 'signed-out') return
      storage.removeItem(key)
      change({ status: 'signed-out', ending })
    },
  }
}

function readLogin(storage: Storage): Login | undefined {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    const { accessToken, userId } = (stored ?? {}) as Partial<Record<keyof Login, unknown>>
    if (typeof accessToken === 'string' && typeof userId === 'string')
      return { accessToken, userId }
  } catch {
    // Somebody else wrote there: the same as nothing.
  }
  return undefined
}
