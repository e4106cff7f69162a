import type { Account } from '../Accounts.ts'
import { iso } from '../clock.ts'
import { success } from '../envelope.ts'
import type { Operation } from './Operation.ts'
import { requireLogin } from './requireLogin.ts'

/** `GET /api/v3/get-profile`: `UserDto`, with the fields that the scopes of the login open up. */
export const getProfile: Operation = {
  name: 'getProfile',
  method: 'GET',
  path: '/api/v3/get-profile',
  answer(world, call) {
    const { session, account } = requireLogin(world, call)
    const asked = (name: string) => call.query.get(name) === 'true'
    return success(world.unknowns, {
      ...profile(account, session.scopes),
      ...(asked('withCustomData') && { customData: {} }),
      ...(asked('withIdentities') && { identities: [] }),
      ...(asked('withDepartmentIds') && { departmentIds: [] }),
    })
  },
}

/** Without the scope there is no such field, as the contract says of the live service (§1.1). */
function profile(account: Account, scopes: ReadonlySet<string>): Record<string, unknown> {
  const { userId, name, username, email, phone, phoneCountryCode, createdAt } = account
  return {
    userId,
    createdAt: iso(createdAt),
    updatedAt: iso(createdAt),
    status: 'Activated',
    workStatus: 'Active',
    gender: 'U',
    userSourceType: 'register',
    emailVerified: scopes.has('email') && email !== undefined,
    phoneVerified: scopes.has('phone') && phone !== undefined,
    ...(scopes.has('profile') && { name, nickname: name, ...(username && { username }) }),
    ...(scopes.has('email') && email && { email }),
    ...(scopes.has('phone') && phone && { phone, phoneCountryCode }),
  }
}
