import type { SandboxUser } from './SandboxUser.ts'
import type { AfterDeletion } from './unknowns.ts'
import { afterDeletionModes } from './unknowns.ts'

/** Numbers of the user pool's console, with their documented defaults (contract §2). */
export interface SandboxSettings {
  /** Digits per code; default 6. */
  verifyCodeLength: number
  /** Wrong tries that kill a code; default 1. */
  verifyCodeMaxAttempts: number
  /** Seconds that an SMS code lives; default 60. */
  smsCodeLifetime: number
  /** Seconds that an e-mail code lives; default 300. */
  emailCodeLifetime: number
  /** Seconds that a `deleteAccountToken` lives, answered as `tokenExpiresIn`; default 60. */
  deleteAccountTokenLifetime: number
  /** Seconds between two codes to the same destination for the same channel; default 60. */
  resendWait: number
}

export const defaultSettings: SandboxSettings = {
  verifyCodeLength: 6,
  verifyCodeMaxAttempts: 1,
  smsCodeLifetime: 60,
  emailCodeLifetime: 300,
  deleteAccountTokenLifetime: 60,
  resendWait: 60,
}

export const settingNames: readonly (keyof SandboxSettings)[] = [
  'verifyCodeLength',
  'verifyCodeMaxAttempts',
  'smsCodeLifetime',
  'emailCodeLifetime',
  'deleteAccountTokenLifetime',
  'resendWait',
]

export interface SandboxOptions extends Partial<SandboxSettings> {
  /** Decides what the contract leaves open, see `Unknowns`: 0 to 4294967295; default random. */
  seed?: number
  /** What the access token of a deleted user is still good for; default drawn by the seed. */
  afterDeletion?: AfterDeletion
  /** Default: `sampleUsers`. */
  users?: readonly SandboxUser[]
  /** Milliseconds since the epoch; default `Date.now`. */
  now?: () => number
  /** The one app id to accept; default any that is not empty. */
  appId?: string
  /** Answers `/api/v3/system` inside the envelope, as some READMEs read it (contract §1.1). */
  systemEnvelope?: boolean
}

/** Throws a `TypeError` in words when options make no sense. */
export function checkOptions(options: SandboxOptions): void {
  const { seed, afterDeletion, users } = options
  if (seed !== undefined && (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)) {
    throw new TypeError('The seed must be an integer from 0 to 4294967295.')
  }
  if (afterDeletion !== undefined && !afterDeletionModes.includes(afterDeletion)) {
    throw new TypeError(`afterDeletion must be one of ${afterDeletionModes.join(', ')}.`)
  }
  for (const name of settingNames) {
    const value = options[name]
    if (value === undefined) continue
    if (!Number.isInteger(value) || value < (name === 'resendWait' ? 0 : 1)) {
      throw new TypeError(`${name} must be a positive integer.`)
    }
  }
  if (users) checkUsers(users)
}

function checkUsers(users: readonly SandboxUser[]): void {
  const seen = new Set<string>()
  for (const user of users) {
    const phone = user.phone && `${user.phoneCountryCode ?? '+86'}${user.phone}`
    for (const value of [user.userId, user.username, user.email?.toLowerCase(), phone]) {
      if (value === undefined) continue
      if (value === '') throw new TypeError('A user of the sandbox has an empty identifier.')
      if (seen.has(value)) throw new TypeError(`Two users of the sandbox share "${value}".`)
      seen.add(value)
    }
  }
}
