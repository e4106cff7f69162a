import { success } from '../envelope.ts'
import { badRequest } from '../Refusal.ts'
import type { World } from '../World.ts'
import { emailDestination, smsDestination } from './destination.ts'
import type { Operation } from './Operation.ts'
import type { Fields } from './readBody.ts'
import { readBody, readFields, readOptionalText, readText } from './readBody.ts'
import { requireApp } from './requireApp.ts'

/** `POST /api/v3/pre-check-code`: checks a code and leaves it valid (contract §1.1). */
export const preCheckCode: Operation = {
  name: 'preCheckCode',
  method: 'POST',
  path: '/api/v3/pre-check-code',
  answer(world, call) {
    requireApp(world, call)
    const body = readBody(call)
    switch (readText(body, 'codeType')) {
      case 'SMS': {
        const payload = readFields(body, 'smsCodePayload')
        const code = readOptionalText(payload, 'phoneCountryCode')
        // `phone` here, `phoneNumber` everywhere else: the spelling is theirs.
        return check(world, payload, smsDestination(readText(payload, 'phone'), code))
      }
      case 'EMAIL': {
        const payload = readFields(body, 'emailCodePayload')
        return check(world, payload, emailDestination(readText(payload, 'email')))
      }
      default:
        throw badRequest('codeType must be SMS or EMAIL.')
    }
  },
}

function check(world: World, payload: Fields, destination: string): unknown {
  const channel = readText(payload, 'channel')
  const passCode = readText(payload, 'passCode')
  const { passCodes, unknowns, clock } = world
  // A wrong try counts here too, or the limit of tries could be walked around.
  const verdict = passCodes.check(destination, channel, passCode, clock.now(), true)
  if (verdict === 'right') return success(unknowns, { isValid: true })
  const { message } = verdict === 'wrong' ? unknowns.wrongPassCode : unknowns.expiredPassCode
  return success(unknowns, { isValid: false, message })
}
