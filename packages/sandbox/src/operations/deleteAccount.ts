import { success } from '../envelope.ts'
import type { Refusal } from '../Refusal.ts'
import { Refused } from '../Refusal.ts'
import type { Operation } from './Operation.ts'
import { readBody, readText } from './readBody.ts'
import { requireLogin } from './requireLogin.ts'

/** `POST /api/v3/delete-account`: the irreversible one (contract §1.1). */
export const deleteAccount: Operation = {
  name: 'deleteAccount',
  method: 'POST',
  path: '/api/v3/delete-account',
  answer(world, call) {
    const { session, account } = requireLogin(world, call)
    const token = readText(readBody(call), 'deleteAccountToken')
    const { deleteTokens, unknowns, clock } = world
    const refusals: Record<string, Refusal> = {
      invalid: unknowns.invalidDeleteToken,
      expired: unknowns.expiredDeleteToken,
      reused: unknowns.reusedDeleteToken,
    }
    const verdict = deleteTokens.take(token, account.userId, session.accessToken, clock.now())
    const refusal = refusals[call.expireToken ? 'expired' : verdict]
    if (refusal) throw new Refused(refusal)
    if (account.deletedAt !== undefined) throw new Refused(unknowns.deleteAgain)
    account.deletedAt = clock.now()
    return success(unknowns, { success: true })
  },
  refusedByFault(world, call) {
    // A server that refused has seen the token: it is spent wherever tokens are single-use.
    try {
      world.deleteTokens.spend(readText(readBody(call), 'deleteAccountToken'))
    } catch {
      // No token, nothing to spend.
    }
  },
}
