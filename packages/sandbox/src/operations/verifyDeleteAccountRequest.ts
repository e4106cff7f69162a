import type { Account } from '../Accounts.ts'
import { success } from '../envelope.ts'
import { badRequest, Refused } from '../Refusal.ts'
import type { World } from '../World.ts'
import { emailDestination, smsDestination } from './destination.ts'
import type { Operation } from './Operation.ts'
import type { Fields } from './readBody.ts'
import { readBody, readFields, readOptionalText, readText } from './readBody.ts'
import { readPassword } from './readPassword.ts'
import { requireLogin } from './requireLogin.ts'
import { requirePassCode } from './requirePassCode.ts'

/** `POST /api/v3/verify-delete-account-request`: identity for a `deleteAccountToken` (contract §1.1). */
export const verifyDeleteAccountRequest: Operation = {
  name: 'verifyDeleteAccountRequest',
  method: 'POST',
  path: '/api/v3/verify-delete-account-request',
  async answer(world, call) {
    const { session, account } = requireLogin(world, call)
    await verify(world, account, readBody(call))
    const now = world.clock.now()
    return success(world.unknowns, {
      deleteAccountToken: world.deleteTokens.issue(account.userId, session.accessToken, now),
      tokenExpiresIn: world.settings.deleteAccountTokenLifetime,
    })
  },
}

async function verify(world: World, account: Account, body: Fields): Promise<void> {
  switch (readText(body, 'verifyMethod')) {
    case 'PHONE_PASSCODE':
      return verifyPhone(world, account, readFields(body, 'phonePassCodePayload'))
    case 'EMAIL_PASSCODE':
      return verifyEmail(world, account, readFields(body, 'emailPassCodePayload'))
    case 'PASSWORD':
      return verifyPassword(world, account, readFields(body, 'passwordPayload'))
    default:
      throw badRequest('verifyMethod must be PHONE_PASSCODE, EMAIL_PASSCODE or PASSWORD.')
  }
}

function verifyPhone(world: World, account: Account, payload: Fields): void {
  const passCode = readText(payload, 'passCode')
  const given = smsDestination(
    readText(payload, 'phoneNumber'),
    readOptionalText(payload, 'phoneCountryCode'),
  )
  const bound = account.phone && smsDestination(account.phone, account.phoneCountryCode)
  if (given !== bound) throw new Refused(world.unknowns.otherDestination)
  requirePassCode(world, bound, 'CHANNEL_DELETE_ACCOUNT', passCode)
}

function verifyEmail(world: World, account: Account, payload: Fields): void {
  const passCode = readText(payload, 'passCode')
  const given = readOptionalText(payload, 'email')
  if (given === undefined && !world.unknowns.emailMayBeOmitted) {
    throw badRequest('email must be a non-empty string.')
  }
  const bound = account.email && emailDestination(account.email)
  if (!bound || emailDestination(given ?? bound) !== bound) {
    throw new Refused(world.unknowns.otherDestination)
  }
  requirePassCode(world, bound, 'CHANNEL_DELETE_ACCOUNT', passCode)
}

async function verifyPassword(world: World, account: Account, payload: Fields): Promise<void> {
  const password = await readPassword(world, payload, payload)
  if (account.phone || account.email) throw new Refused(world.unknowns.passwordWhileBound)
  if (account.password === undefined || account.password !== password) {
    throw new Refused(world.unknowns.wrongPassword)
  }
}
