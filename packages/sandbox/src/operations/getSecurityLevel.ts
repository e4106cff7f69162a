import { success } from '../envelope.ts'
import type { Operation } from './Operation.ts'
import { requireLogin } from './requireLogin.ts'

/** `GET /api/v3/get-security-info`: which proofs of identity there are, whatever the scopes. */
export const getSecurityLevel: Operation = {
  name: 'getSecurityLevel',
  method: 'GET',
  path: '/api/v3/get-security-info',
  answer(world, call) {
    const { account } = requireLogin(world, call)
    const passwordSet = account.password !== undefined
    const emailBinded = account.email !== undefined
    const phoneBinded = account.phone !== undefined
    return success(world.unknowns, {
      passwordSecurityLevel: passwordSet ? 2 : 0,
      mfaEnrolled: false,
      passwordSet,
      emailBinded,
      phoneBinded,
      securityScore: 20 * [passwordSet, emailBinded, phoneBinded].filter(Boolean).length,
    })
  },
}
