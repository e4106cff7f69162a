import { useSyncExternalStore } from 'react'

// Stands in for your own login: who is signed in, and with which access token.
let accessToken: string | undefined
const listeners = new Set<() => void>()

function hold(token: string | undefined): void {
  accessToken = token
  for (const listener of listeners) listener()
}

export const session = {
  getAccessToken: () => accessToken,
  drop: () => hold(undefined),
  /** A login without a password, which the sandbox gives to whoever asks. */
  async signIn(userId: string): Promise<void> {
    const answer = await fetch('http://127.0.0.1:4747/sandbox/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ userId }),
    })
    const { access_token } = (await answer.json()) as { access_token: string }
    hold(access_token)
  },
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSignedIn(): boolean {
  return useSyncExternalStore(subscribe, () => accessToken !== undefined)
}
