import { randomDigits } from './random.ts'

interface PassCode {
  code: string
  expiresAt: number
  wrongTries: number
  /** Used up, or killed by wrong tries. */
  dead: boolean
}

export interface PassCodeRules {
  /** Digits. */
  length: number
  /** Wrong tries that kill a code. */
  maxAttempts: number
  /** Seconds between two codes to one destination and channel. */
  resendWait: number
}

/** `gone`: there was a code, and it is expired, used up or killed. */
export type PassCodeVerdict = 'right' | 'wrong' | 'gone'

/** The codes that were "sent", one at a time per destination and channel. */
export class PassCodes {
  readonly #rules: PassCodeRules
  readonly #codes = new Map<string, PassCode>()
  readonly #sentAt = new Map<string, number>()

  constructor(rules: PassCodeRules) {
    this.#rules = rules
  }

  /** Seconds until another code may be sent there: 0 when it may be at once (contract §2, resend). */
  wait(destination: string, channel: string, now: number): number {
    const sentAt = this.#sentAt.get(key(destination, channel))
    if (sentAt === undefined) return 0
    return Math.max(0, Math.ceil(this.#rules.resendWait - (now - sentAt) / 1000))
  }

  /** A new code, living `lifetime` seconds, in place of the one before it. */
  issue(
    destination: string,
    channel: string,
    now: number,
    lifetime: number,
  ): { code: string; expiresAt: number } {
    const code = randomDigits(this.#rules.length)
    const expiresAt = now + lifetime * 1000
    this.#codes.set(key(destination, channel), { code, expiresAt, wrongTries: 0, dead: false })
    this.#sentAt.set(key(destination, channel), now)
    return { code, expiresAt }
  }

  /**
   * Holds a typed code against the one that was sent. A right one is used up by it (contract §2,
   * single use) unless `keep` is set, as for pre-check-code; a wrong one counts in any case.
   */
  check(
    destination: string,
    channel: string,
    typed: string,
    now: number,
    keep = false,
  ): PassCodeVerdict {
    const found = this.#codes.get(key(destination, channel))
    if (!found) return 'wrong'
    if (found.dead || now >= found.expiresAt) return 'gone'
    if (found.code === typed) {
      found.dead = !keep
      return 'right'
    }
    found.wrongTries += 1
    found.dead = found.wrongTries >= this.#rules.maxAttempts
    return 'wrong'
  }
}

function key(destination: string, channel: string): string {
  return `${channel} ${destination}`
}
