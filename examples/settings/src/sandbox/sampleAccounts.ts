import type { Destination } from '../genauth/sendLoginCode.ts'

/** How a press on a sample account signs in. */
export type SampleSignIn =
  | { by: 'password'; username: string; password: string }
  | { by: 'code'; destination: Destination }
  | { by: 'social'; userId: string; provider: string }

export interface SampleAccount {
  name: string
  /** What this account is there to show. */
  shows: string
  signIn: SampleSignIn
}

const byPassword = (username: string, password: string): SampleSignIn => ({
  by: 'password',
  username,
  password,
})

/** The users that a sandbox starts with, and how each of them would sign in. */
export const sampleAccounts: readonly SampleAccount[] = [
  {
    name: 'Ada Quill',
    shows: 'E-mail and phone: a choice of two ways to confirm',
    signIn: byPassword('ada', 'brisk otter hums low'),
  },
  {
    name: 'Bea Marlow',
    shows: 'E-mail only: confirms with a code by e-mail',
    signIn: byPassword('bea', 'violet ladder nine rain'),
  },
  {
    name: 'Chen Weilan',
    shows: 'Phone only, no password: confirms with a code by SMS',
    signIn: {
      by: 'code',
      destination: { kind: 'phone', phoneNumber: '10012345678', phoneCountryCode: '+86' },
    },
  },
  {
    name: 'Dov Harrow',
    shows: 'Password only: confirms with the password',
    signIn: byPassword('dov', 'copper window drifts east'),
  },
  {
    name: 'Eli Sandoval',
    shows: 'Signed up elsewhere: has no way to confirm',
    signIn: { by: 'social', userId: '65a1f0c3d2b4e6f708192a05', provider: 'Orbit' },
  },
  {
    name: 'Fay Lindqvist',
    shows: 'The login may not see e-mail and phone',
    signIn: byPassword('fay', 'seven quiet marble foxes'),
  },
  {
    name: 'Gus Okoro',
    shows: 'Owns an organisation, which must be settled first',
    signIn: byPassword('gus', 'lantern under green tide'),
  },
]
