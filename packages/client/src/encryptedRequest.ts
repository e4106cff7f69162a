import type { VerifyDeleteAccountRequestDto, SystemInfoResp } from './dto.ts'
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
 * The request as it goes out: where the host gave `encryptPassword`, a plain password is encrypted
 * with the server's key (contract §4). Throws `GenAuthError` `encryption_failed`.
 */
export async function encryptedRequest(
  options: GenAuthClientOptions,
  request: VerifyDeleteAccountRequestDto,
  getSystemInfo: () => Promise<SystemInfoResp>,
): Promise<VerifyDeleteAccountRequestDto> {
  if (request.verifyMethod !== 'PASSWORD') return request
  const { password: plain, passwordEncryptType: given } = request.passwordPayload
  // A type that the caller names means that the password is encrypted already, or must not be.
  if (!options.encryptPassword || given) return request
  const passwordEncryptType = options.passwordEncryptType ?? 'rsa'
  const publicKey = (await getSystemInfo())[passwordEncryptType]?.publicKey
  if (!publicKey) {
    throw failed(`The server has no public key for ${passwordEncryptType.toUpperCase()}.`)
  }
  const password = await encrypt(options, plain, publicKey)
  return { verifyMethod: 'PASSWORD', passwordPayload: { password, passwordEncryptType } }
}
