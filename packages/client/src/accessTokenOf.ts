import type { GenAuthClientOptions } from './GenAuthClient.ts'
import { GenAuthError, namedCause } from './GenAuthError.ts'

/** What may stand in an `authorization` header (RFC 9110 §5.5, without spaces). */
function isHeaderSafe(token: string): boolean {
  return token !== '' && token.split('').every((character) => character > ' ' && character <= '~')
}

function hostFailed(error: unknown): GenAuthError {
  return new GenAuthError({
    code: 'signed_out',
    message: 'getAccessToken threw instead of returning an access token.',
    cause: namedCause(error),
  })
}

/** A token that can be sent, or `null` for none. Throws `GenAuthError` `invalid_options`. */
export function checkAccessToken(token: string | null | undefined): string | null {
  if ((token ?? null) === null) return null
  if (typeof token === 'string' && isHeaderSafe(token)) return token
  throw new GenAuthError({
    code: 'invalid_options',
    message: 'The access token must be the text of the token alone: no spaces, no "Bearer".',
  })
}

/** Asks the host. A host that throws is a host that cannot prove the login. */
export async function accessTokenOf(options: GenAuthClientOptions): Promise<string | null> {
  let token: string | null | undefined
  try {
    token = await options.getAccessToken?.()
  } catch (error) {
    throw hostFailed(error)
  }
  return checkAccessToken(token)
}
