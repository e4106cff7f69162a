import { createGenAuthClient, isGenAuthError } from '@farewell/client'
import { encryptPassword } from '@farewell/client/rsa'
import { signInAs } from './sandboxDoors.ts'

/** Proves Dov by his password, which goes out encrypted or not at all. */
export async function verifyWithRsa(sandboxUrl: string): Promise<string> {
  const accessToken = await signInAs(sandboxUrl, 'dov')
  const client = createGenAuthClient({
    appHost: sandboxUrl,
    appId: 'app',
    getAccessToken: () => accessToken,
    encryptPassword,
  })
  return client
    .verifyDeleteAccountRequest({
      verifyMethod: 'PASSWORD',
      passwordPayload: { password: 'copper window drifts east' },
    })
    .then(
      () => 'proven',
      (error: unknown) => (isGenAuthError(error) ? error.code : String(error)),
    )
}
