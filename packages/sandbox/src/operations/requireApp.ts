import { Refused } from '../Refusal.ts'
import type { World } from '../World.ts'
import type { Call } from './Operation.ts'

/**
 * Demands an app id or a user pool id, under either header dialect: the least that official clients
 * send (contract §1.2). Throws `Refused` when there is none, or an app id other than the accepted one.
 */
export function requireApp(world: World, { headers }: Call): void {
  const app = headers.get('x-authing-app-id') ?? headers.get('x-genauth-app-id')
  const pool = headers.get('x-authing-userpool-id') ?? headers.get('x-genauth-userpool-id')
  if (!app && !pool) {
    throw new Refused({
      statusCode: 400,
      message: 'The header x-authing-app-id, x-genauth-app-id or that of the user pool is missing.',
    })
  }
  if (app && world.appId !== undefined && app !== world.appId) {
    throw new Refused({ statusCode: 404, apiCode: 2011, message: 'There is no such app.' })
  }
}
