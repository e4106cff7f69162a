import { iso } from './clock.ts'
import type { SandboxUser, SandboxUserView } from './SandboxUser.ts'

/** A user in a running sandbox. Deleted ones are kept, so that tests can see that they are gone. */
export interface Account extends SandboxUser {
  createdAt: number
  deletedAt?: number
}

/** The user pool of a sandbox. */
export class Accounts {
  readonly #accounts: Account[]

  constructor(users: readonly SandboxUser[], createdAt: number) {
    this.#accounts = users.map((user) => ({
      ...user,
      ...(user.phone === undefined ? {} : { phoneCountryCode: user.phoneCountryCode ?? '+86' }),
      createdAt,
    }))
  }

  byId(userId: string): Account | undefined {
    return this.#accounts.find((account) => account.userId === userId)
  }

  byUsername(username: string): Account | undefined {
    return this.#accounts.find((account) => account.username === username)
  }

  /** E-mail addresses are case-insensitive (contract §1.1, send-email). */
  byEmail(email: string): Account | undefined {
    return this.#accounts.find((account) => account.email?.toLowerCase() === email.toLowerCase())
  }

  /** A number without its country code is one of mainland China (contract §1.1, send-sms). */
  byPhone(phone: string, phoneCountryCode = '+86'): Account | undefined {
    return this.#accounts.find(
      (account) => account.phone === phone && account.phoneCountryCode === phoneCountryCode,
    )
  }

  /** By bare number, for sign-in with a password, which carries no country code. */
  byBarePhone(phone: string): Account | undefined {
    return this.#accounts.find((account) => account.phone === phone)
  }

  views(): SandboxUserView[] {
    return this.#accounts.map(view)
  }
}

function view(account: Account): SandboxUserView {
  const { userId, name, username, email, phone, phoneCountryCode, deletedAt } = account
  return {
    userId,
    name,
    ...(username === undefined ? {} : { username }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(phoneCountryCode === undefined ? {} : { phoneCountryCode }),
    hasPassword: account.password !== undefined,
    status: deletedAt === undefined ? 'active' : 'deleted',
    ...(deletedAt === undefined ? {} : { deletedAt: iso(deletedAt) }),
    note: account.note ?? '',
  }
}
