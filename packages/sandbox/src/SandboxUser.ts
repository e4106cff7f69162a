/** A user that a sandbox starts with. */
export interface SandboxUser {
  /** Like GenAuth's: 24 hexadecimal characters; any unique string will do. */
  userId: string
  name: string
  username?: string
  email?: string
  /** The number without its country code. */
  phone?: string
  /** With the plus, e.g. `+86`, which it is when left out. */
  phoneCountryCode?: string
  password?: string
  /** Space-separated scopes that sign-in grants at most; all that are asked for when left out. */
  allowedScope?: string
  /** What this user is there to show, in words. */
  note?: string
}

/** A user as the control endpoints show it: without the password. */
export interface SandboxUserView {
  userId: string
  name: string
  username?: string
  email?: string
  phone?: string
  phoneCountryCode?: string
  hasPassword: boolean
  status: 'active' | 'deleted'
  /** ISO 8601. */
  deletedAt?: string
  note: string
}
