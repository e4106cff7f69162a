import { randomHex } from './random.ts'

interface DeleteToken {
  userId: string
  accessToken: string
  expiresAt: number
  spent: boolean
}

export interface DeleteTokenRules {
  /** Seconds. */
  lifetime: number
  singleUse: boolean
  boundToLogin: boolean
}

export type DeleteTokenVerdict = 'valid' | 'invalid' | 'expired' | 'reused'

/** The `deleteAccountToken`s that were given out: proof of identity, good for about a minute. */
export class DeleteTokens {
  readonly #rules: DeleteTokenRules
  readonly #tokens = new Map<string, DeleteToken>()

  constructor(rules: DeleteTokenRules) {
    this.#rules = rules
  }

  issue(userId: string, accessToken: string, now: number): string {
    const token = randomHex(32)
    const expiresAt = now + this.#rules.lifetime * 1000
    this.#tokens.set(token, { userId, accessToken, expiresAt, spent: false })
    return token
  }

  /** Judges a token, and spends it where tokens are single-use, whatever the verdict. */
  take(token: string, userId: string, accessToken: string, now: number): DeleteTokenVerdict {
    const found = this.#tokens.get(token)
    // Bound or not, a token of one user never deletes another: that much is no unknown.
    if (!found || found.userId !== userId) return 'invalid'
    const reused = found.spent
    this.spend(token)
    if (this.#rules.boundToLogin && found.accessToken !== accessToken) return 'invalid'
    if (reused) return 'reused'
    return now >= found.expiresAt ? 'expired' : 'valid'
  }

  /** What a refusal does to a token where tokens are single-use; nothing elsewhere. */
  spend(token: string): void {
    const found = this.#tokens.get(token)
    if (found && this.#rules.singleUse) found.spent = true
  }
}
