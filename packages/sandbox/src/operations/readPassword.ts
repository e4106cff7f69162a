import { badRequest, Refused } from '../Refusal.ts'
import type { World } from '../World.ts'
import type { Fields } from './readBody.ts'
import { readOptionalText, readText } from './readBody.ts'

/**
 * The plain password in a payload, decrypted where `passwordEncryptType` says so. SM2 is refused
 * (2016): the official clients disagree about its layout (contract §4, §7.9).
 */
export async function readPassword(
  world: World,
  payload: Fields,
  encryptTypeIn: Fields,
): Promise<string> {
  const password = readText(payload, 'password')
  switch (readOptionalText(encryptTypeIn, 'passwordEncryptType') ?? 'none') {
    case 'none':
      return password
    case 'rsa': {
      const plain = await world.passwordKeys.decrypt(password)
      if (plain === undefined) throw cannotDecrypt('The password could not be decrypted.')
      return plain
    }
    case 'sm2':
      throw cannotDecrypt('The sandbox does not implement SM2.')
    default:
      throw badRequest('passwordEncryptType must be none, rsa or sm2.')
  }
}

function cannotDecrypt(message: string): Refused {
  return new Refused({ statusCode: 499, apiCode: 2016, message })
}
