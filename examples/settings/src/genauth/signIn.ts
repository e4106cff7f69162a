import type { Config } from '../loadConfig.ts'
import { callGenAuth, type Answer, type Refusal } from './callGenAuth.ts'
import type { Identifier } from './parseIdentifier.ts'
import type { Destination } from './sendLoginCode.ts'

export type SignInAnswer =
  | { ok: true; accessToken: string }
  | { ok: false; refusal: Refusal | 'no-answer' }

export async function signInByPassword(
  config: Config,
  identifier: Identifier,
  password: string,
): Promise<SignInAnswer> {
  return signIn(config, {
    connection: 'PASSWORD',
    passwordPayload: { ...accountOf(identifier), password },
  })
}

export async function signInByCode(
  config: Config,
  destination: Destination,
  passCode: string,
): Promise<SignInAnswer> {
  const { email, phone } = accountOf(destination)
  const to =
    destination.kind === 'phone'
      ? { phone, phoneCountryCode: destination.phoneCountryCode }
      : { email }
  return signIn(config, { connection: 'PASSCODE', passCodePayload: { ...to, passCode } })
}

async function signIn(config: Config, body: Record<string, unknown>): Promise<SignInAnswer> {
  const options = { scope: 'openid profile email phone' }
  return accessTokenIn(await callGenAuth(config, '/api/v3/signin', { ...body, options }))
}

export function accessTokenIn(answer: Answer): SignInAnswer {
  if (!answer.ok) return answer
  const accessToken = (answer.data as { access_token?: unknown } | null)?.access_token
  return typeof accessToken === 'string'
    ? { ok: true, accessToken }
    : { ok: false, refusal: 'no-answer' }
}

function accountOf(identifier: Identifier): { email?: string; phone?: string; username?: string } {
  switch (identifier.kind) {
    case 'email':
      return { email: identifier.email }
    case 'phone':
      return { phone: identifier.phoneNumber }
    case 'username':
      return { username: identifier.username }
  }
}
