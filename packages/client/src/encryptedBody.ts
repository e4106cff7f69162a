import type { RequestBody } from './calls.ts'
import type { SystemInfoResp } from './dto.ts'
import type { GenAuthClientOptions } from './GenAuthClient.ts'
import { GenAuthError, namedCause } from './GenAuthError.ts'

function failed(message: string, cause?: Error): GenAuthError {
  return new GenAuthError({
    code: 'encryption_failed',
    operation: 'verifyDeleteAccountRequest',
    message,
    cause,
  })
}

async function encrypt(
  options: GenAuthClientOptions,
  plain: string,
  publicKey: string,
): Promise<string> {
  let cause: Error | undefined
  try {
    const encrypted: unknown = await options.encryptPassword?.(plain, publicKey)
    if (encrypted && typeof encrypted === 'string') return encrypted
  } catch (error) {
    cause = namedCause(error)
  }
  throw failed('encryptPassword must return the encrypted password as a text.', cause)
}

/**
 * A body as it goes out: where the host gave `encryptPassword`, a plain password is encrypted with
 * the server's key (contract §4). Throws `GenAuthError` `encryption_failed`.
 */
export async function encryptedBody<Body extends RequestBody | undefined>(
  options: GenAuthClientOptions,
  body: Body,
  getSystemInfo: () => Promise<SystemInfoResp>,
): Promise<Body> {
  const payload = body?.passwordPayload
  // A type that the caller names means that the password is encrypted already, or must not be.
  if (!options.encryptPassword || !payload || payload.passwordEncryptType) return body
  const passwordEncryptType = options.passwordEncryptType ?? 'rsa'
  const publicKey = (await getSystemInfo())[passwordEncryptType]?.publicKey
  if (!publicKey) {
    throw failed(`The server has no public key for ${passwordEncryptType.toUpperCase()}.`)
  }
  const password = await encrypt(options, payload.password, publicKey)
  return { ...body, passwordPayload: { password, passwordEncryptType } }
}
