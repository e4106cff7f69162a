import type { GenAuthErrorCode } from '@farewell/ui'

/** Your own words for what went wrong. A new code is a minor release, so keep a `default`. */
export function explain(code: GenAuthErrorCode): string {
  switch (code) {
    case 'passcode_rejected':
      return 'That code is mistyped or no longer good. Send a new one.'
    case 'password_rejected':
      return 'That password is not right.'
    case 'too_soon':
    case 'rate_limited':
      return 'Please wait a little, then try again.'
    case 'offline':
    case 'network':
    case 'timeout':
      return 'We could not reach the service. Check your connection.'
    default:
      return 'That did not work. Please try again.'
  }
}
