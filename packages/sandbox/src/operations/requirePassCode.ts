import { Refused } from '../Refusal.ts'
import type { World } from '../World.ts'

/** Uses up the code that was sent there. Throws `Refused` when it is wrong or no longer valid. */
export function requirePassCode(
  world: World,
  destination: string,
  channel: string,
  typed: string,
): void {
  const verdict = world.passCodes.check(destination, channel, typed, world.clock.now())
  if (verdict === 'wrong') throw new Refused(world.unknowns.wrongPassCode)
  if (verdict === 'gone') throw new Refused(world.unknowns.expiredPassCode)
}
