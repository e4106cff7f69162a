import type { Account } from '../Accounts.ts'
import { Refused } from '../Refusal.ts'
import type { Session } from '../Sessions.ts'
import type { World } from '../World.ts'
import type { Call } from './Operation.ts'
import { requireApp } from './requireApp.ts'

export interface Login {
  session: Session
  account: Account
}

/**
 * Demands the access token of a user, raw or after `Bearer ` (contract §1.2). Throws `Refused` (401)
 * without one, and what `afterDeletion` says when the user is deleted.
 */
export function requireLogin(world: World, call: Call): Login {
  requireApp(world, call)
  const accessToken = (call.headers.get('authorization') ?? '').replace(/^bearer\s+/i, '').trim()
  if (accessToken === '') throw new Refused(notLoggedIn)
  const session = world.sessions.find(accessToken)
  const account = session && world.accounts.byId(session.userId)
  if (!session || !account) throw new Refused(world.unknowns.invalidLogin)
  if (account.deletedAt !== undefined) {
    if (world.afterDeletion === 'unauthorized') throw new Refused(notLoggedIn)
    if (world.afterDeletion === 'user-not-found') throw new Refused(userNotFound)
  }
  if (world.clock.now() >= session.expiresAt) throw new Refused(world.unknowns.expiredLogin)
  return { session, account }
}

/** Contract §3.2, "not logged in". */
const notLoggedIn = { statusCode: 401, apiCode: 2020, message: 'Not logged in.' }

/** Contract §3.2, "user not found". */
const userNotFound = { statusCode: 404, apiCode: 2004, message: 'There is no such user.' }
