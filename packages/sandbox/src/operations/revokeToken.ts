import { badRequest } from '../Refusal.ts'
import type { Operation } from './Operation.ts'

/**
 * `POST /oidc/token/revocation`, a form (contract §1, #9): the access token is no good from then on.
 * As RFC 7009 has it, a token that is not known is no error.
 */
export const revokeToken: Operation = {
  name: 'revokeToken',
  method: 'POST',
  path: '/oidc/token/revocation',
  answer(world, call) {
    const token = new URLSearchParams(call.text).get('token')
    if (!token) throw badRequest('token must be a non-empty form field.')
    world.sessions.revoke(token)
    return {}
  },
}
