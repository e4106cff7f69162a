import type { PasswordEncryptType, SystemInfoResp, VerifyDeleteAccountRequestDto } from './dto.ts'
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

function publicKeyOf(info: SystemInfoResp, type: 'rsa' | 'sm2'): string {
  const key = info[type]?.publicKey
  if (!key) throw failed(`The server has no public key for ${type.toUpperCase()}.`)
  return key
}

async function encrypt(
  options: GenAuthClientOptions,
  password: string,
  publicKey: string,
): Promise<string> {
  let encrypted: unknown
  try {
    encrypted = await options.encryptPassword?.(password, publicKey)
  } catch (error) {
    throw failed('encryptPassword threw instead of returning a text.', namedCause(error))
  }
  if (typeof encrypted === 'string' && encrypted !== '') return encrypted
  throw failed('encryptPassword must return the encrypted password as a text.')
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
  const { password, passwordEncryptType } = request.passwordPayload
  // A type that the caller names means that the password is encrypted already, or must not be.
  if (!options.encryptPassword || passwordEncryptType) return request
  const type: PasswordEncryptType = options.passwordEncryptType ?? 'rsa'
  const publicKey = publicKeyOf(await getSystemInfo(), type)
  return {
    verifyMethod: 'PASSWORD',
    passwordPayload: {
      password: await encrypt(options, password, publicKey),
      passwordEncryptType: type,
    },
  }
}
