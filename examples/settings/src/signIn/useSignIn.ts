import { useState } from 'react'
import { numbersOf, refusalInWords, type Attempt } from '../genauth/refusalInWords.ts'
import type { SignInAnswer } from '../genauth/signIn.ts'
import { navigate } from '../router/path.ts'
import { useServices } from '../Services.ts'

/** A refusal on the screen, and the place on it that was pressed. */
export interface Refused {
  at: string
  words: string
  numbers: string | undefined
}

export type SignIn = ReturnType<typeof useSignIn>

/** One sign-in at a time, from whichever part of the page: its progress, and its refusal. */
export function useSignIn() {
  const { client, session } = useServices()
  const [busyAt, setBusyAt] = useState<string>()
  const [refused, setRefused] = useState<Refused>()

  /** Runs what a press asks for, and notes what it was refused with. */
  async function attempt(
    at: string,
    work: () => Promise<{ answer: SignInAnswer | { ok: true }; attempt: Attempt }>,
  ): Promise<boolean> {
    if (busyAt !== undefined) return false
    setBusyAt(at)
    setRefused(undefined)
    const { answer, attempt: tried } = await work()
    if (!answer.ok) {
      const words = refusalInWords(answer.refusal, tried)
      setRefused({ at, words, numbers: numbersOf(answer.refusal) })
    } else if ('accessToken' in answer) {
      await enter(at, answer.accessToken)
    }
    setBusyAt(undefined)
    return answer.ok
  }

  async function enter(at: string, accessToken: string): Promise<void> {
    try {
      const { data } = await client.getProfile({ accessToken })
      session.start({ accessToken, userId: data.userId })
      navigate('/settings')
    } catch {
      const words = 'You are signed in, but your profile could not be read. Try again.'
      setRefused({ at, words, numbers: undefined })
    }
  }

  return { attempt, busyAt, refused }
}
