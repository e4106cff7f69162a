import type { Account } from '../Accounts.ts'
import { success } from '../envelope.ts'
import { badRequest, Refused } from '../Refusal.ts'
import { grantedScopes, sessionLifetime } from '../Sessions.ts'
import type { World } from '../World.ts'
import { emailDestination, smsDestination } from './destination.ts'
import type { Operation } from './Operation.ts'
import type { Fields } from './readBody.ts'
import { readBody, readFields, readOptionalFields, readOptionalText, readText } from './readBody.ts'
import { readPassword } from './readPassword.ts'
import { requireApp } from './requireApp.ts'
import { requirePassCode } from './requirePassCode.ts'

/** `POST /api/v3/signin`, for `connection` `PASSWORD` and `PASSCODE`. */
export const signIn: Operation = {
  name: 'signIn',
  method: 'POST',
  path: '/api/v3/signin',
  async answer(world, call) {
    requireApp(world, call)
    const body = readBody(call)
    const options = readOptionalFields(body, 'options')
    const scope = readOptionalText(options, 'scope')
    const account = await authenticate(world, body, options)
    return success(world.unknowns, openSession(world, account, scope))
  },
}

/**
 * What sign-in answers once a user is known to be who they say: `LoginTokenResponseDataDto`, and the
 * scope that was granted. Throws `Refused` when the account is deleted.
 */
export function openSession(world: World, account: Account, scope?: string): LoginTokens {
  if (account.deletedAt !== undefined) throw new Refused(world.unknowns.signInAfterDeletion)
  const scopes = grantedScopes(scope, account.allowedScope)
  const { accessToken } = world.sessions.open(account.userId, scopes, world.clock.now())
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expire_in: sessionLifetime,
    scope: [...scopes].join(' '),
  }
}

/** `expire_in` in seconds; its spelling is theirs. */
export interface LoginTokens {
  access_token: string
  token_type: 'Bearer'
  expire_in: number
  scope: string
}

async function authenticate(world: World, body: Fields, options: Fields): Promise<Account> {
  switch (readText(body, 'connection')) {
    case 'PASSWORD':
      return byPassword(world, readFields(body, 'passwordPayload'), options)
    case 'PASSCODE':
      return byPassCode(world, readFields(body, 'passCodePayload'))
    default:
      throw badRequest('The sandbox knows the connections PASSWORD and PASSCODE.')
  }
}

async function byPassword(world: World, payload: Fields, options: Fields): Promise<Account> {
  const account = namedBy(world, payload)
  const password = await readPassword(world, payload, options)
  if (account?.deletedAt !== undefined) throw new Refused(world.unknowns.signInAfterDeletion)
  if (account?.password === undefined || account.password !== password) {
    // Whether the name or the password was wrong is not told: 2333 (contract §3.2).
    throw new Refused({ statusCode: 403, apiCode: 2333, message: 'Wrong name or password.' })
  }
  return account
}

function namedBy({ accounts }: World, payload: Fields): Account | undefined {
  const name = (key: string): string | undefined => readOptionalText(payload, key)
  const any = name('account')
  const username = name('username') ?? any
  const email = name('email') ?? any
  const phone = name('phone') ?? any
  if (username === undefined && email === undefined && phone === undefined) {
    throw badRequest('passwordPayload must hold account, username, email or phone.')
  }
  return (
    (username === undefined ? undefined : accounts.byUsername(username)) ??
    (email === undefined ? undefined : accounts.byEmail(email)) ??
    (phone === undefined ? undefined : accounts.byBarePhone(phone))
  )
}

function byPassCode(world: World, payload: Fields): Account {
  const passCode = readText(payload, 'passCode')
  const email = readOptionalText(payload, 'email')
  const phone = readOptionalText(payload, 'phone')
  const phoneCountryCode = readOptionalText(payload, 'phoneCountryCode')
  if (email === undefined && phone === undefined) {
    throw badRequest('passCodePayload must hold email or phone.')
  }
  const destination =
    email === undefined ? smsDestination(phone ?? '', phoneCountryCode) : emailDestination(email)
  requirePassCode(world, destination, 'CHANNEL_LOGIN', passCode)
  const account =
    email === undefined
      ? world.accounts.byPhone(phone ?? '', phoneCountryCode)
      : world.accounts.byEmail(email)
  if (!account) {
    throw new Refused({ statusCode: 404, apiCode: 2004, message: 'There is no such user.' })
  }
  return account
}
