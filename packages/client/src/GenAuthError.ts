/** The calls of the client, by the official SDK's method names. */
export type GenAuthOperation =
  | 'getProfile'
  | 'getSecurityLevel'
  | 'sendSms'
  | 'sendEmail'
  | 'verifyDeleteAccountRequest'
  | 'deleteAccount'
  | 'getSystemInfo'

/**
 * Everything that can go wrong, as a closed union. A new code is a minor release, so keep a
 * `default:` in a `switch`.
 */
export type GenAuthErrorCode =
  | 'invalid_options'
  | 'signed_out'
  | 'forbidden'
  | 'passcode_rejected'
  | 'password_rejected'
  | 'account_locked'
  | 'captcha_required'
  | 'too_soon'
  | 'rate_limited'
  | 'identifier_rejected'
  | 'encryption_failed'
  | 'user_not_found'
  | 'user_disabled'
  | 'app_not_found'
  | 'message_not_sent'
  | 'in_progress_elsewhere'
  | 'account_changed'
  | 'offline'
  | 'rejected'
  | 'server'
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'unexpected_answer'

export interface GenAuthErrorInit {
  code: GenAuthErrorCode
  /** A full sentence for the developer. Never what the user sees. */
  message: string
  operation?: GenAuthOperation | undefined
  httpStatus?: number | undefined
  statusCode?: number | undefined
  apiCode?: number | undefined
  requestId?: string | undefined
  retryAt?: number | undefined
  serverMessage?: string | undefined
  cause?: Error | undefined
}

/**
 * The one error of the kit. Nothing in it is secret: not the password, the code, the
 * `deleteAccountToken` or the access token, in no property and nowhere in its `cause` chain.
 *
 * Tell it by {@link isGenAuthError} rather than `instanceof`, which fails across two copies.
 */
export class GenAuthError extends Error {
  override readonly name = 'GenAuthError'
  readonly code!: GenAuthErrorCode
  /** The call that failed; absent when none was made. */
  readonly operation: GenAuthOperation | undefined
  /** The HTTP status; absent when no answer came. */
  readonly httpStatus: number | undefined
  /** The business status of the answer's envelope (contract §3.1); absent without an envelope. */
  readonly statusCode: number | undefined
  /** The finer business code (contract §3.2). */
  readonly apiCode: number | undefined
  /** What GenAuth's support needs to find the request. */
  readonly requestId: string | undefined
  /** When the call may be tried again: milliseconds since the epoch. */
  readonly retryAt: number | undefined
  /** The server's own words: plain text, at most 300 characters, in the server's language. */
  readonly serverMessage: string | undefined

  constructor(init: GenAuthErrorInit) {
    const { message, cause, ...facts } = init
    super(message, cause && { cause })
    Object.assign(this, facts)
    // Engines keep the captured frames, and the variables in them, until the stack is first read.
    void this.stack
  }
}

/** Whether a value is a {@link GenAuthError}, also one of another copy of the kit. */
export function isGenAuthError(value: unknown): value is GenAuthError {
  return value instanceof Error && value.name === 'GenAuthError'
}

/** An error to be a cause: a name and a message, and nothing else that could hold secrets. */
export function causeOf(name: string, message = ''): Error {
  const cause = new Error(message)
  cause.name = name
  void cause.stack
  return cause
}

/** A fresh error that keeps of a foreign one only its name: its other properties may hold secrets. */
export function namedCause(error: unknown): Error {
  const name: unknown = error instanceof Error ? error.name : undefined
  return causeOf(typeof name === 'string' ? name.slice(0, 60) : 'NonError')
}
