import { iso } from '../clock.ts'
import { success } from '../envelope.ts'
import type { Message } from '../Inbox.ts'
import type { Refusal } from '../Refusal.ts'
import { badRequest, Refused } from '../Refusal.ts'
import type { World } from '../World.ts'
import {
  emailDestination,
  isCountryCode,
  isEmail,
  isPhoneNumber,
  smsDestination,
} from './destination.ts'
import type { Operation } from './Operation.ts'
import { readBody, readOptionalText, readText } from './readBody.ts'
import { requireApp } from './requireApp.ts'

/** The channels of the official schema, `SendSMSDto` and `SendEmailDto`. */
const channels: Record<Message['kind'], readonly string[]> = {
  sms: [
    'CHANNEL_LOGIN',
    'CHANNEL_REGISTER',
    'CHANNEL_RESET_PASSWORD',
    'CHANNEL_BIND_PHONE',
    'CHANNEL_UNBIND_PHONE',
    'CHANNEL_BIND_MFA',
    'CHANNEL_VERIFY_MFA',
    'CHANNEL_UNBIND_MFA',
    'CHANNEL_COMPLETE_PHONE',
    'CHANNEL_IDENTITY_VERIFICATION',
    'CHANNEL_DELETE_ACCOUNT',
  ],
  email: [
    'CHANNEL_LOGIN',
    'CHANNEL_REGISTER',
    'CHANNEL_RESET_PASSWORD',
    'CHANNEL_VERIFY_EMAIL_LINK',
    'CHANNEL_UPDATE_EMAIL',
    'CHANNEL_BIND_EMAIL',
    'CHANNEL_UNBIND_EMAIL',
    'CHANNEL_VERIFY_MFA',
    'CHANNEL_UNLOCK_ACCOUNT',
    'CHANNEL_COMPLETE_EMAIL',
    'CHANNEL_DELETE_ACCOUNT',
  ],
}

/** `POST /api/v3/send-sms`: needs no login, as the official clients send none (contract §1). */
export const sendSms: Operation = {
  name: 'sendSms',
  method: 'POST',
  path: '/api/v3/send-sms',
  answer(world, call) {
    requireApp(world, call)
    const body = readBody(call)
    const phoneNumber = readText(body, 'phoneNumber')
    const phoneCountryCode = readOptionalText(body, 'phoneCountryCode') ?? '+86'
    const channel = readText(body, 'channel')
    if (!isPhoneNumber(phoneNumber) || !isCountryCode(phoneCountryCode)) {
      throw new Refused(world.unknowns.malformedIdentifier)
    }
    send(world, 'sms', smsDestination(phoneNumber, phoneCountryCode), channel)
    return success(world.unknowns)
  },
}

/** `POST /api/v3/send-email`: needs no login. */
export const sendEmail: Operation = {
  name: 'sendEmail',
  method: 'POST',
  path: '/api/v3/send-email',
  answer(world, call) {
    requireApp(world, call)
    const body = readBody(call)
    const email = readText(body, 'email')
    const channel = readText(body, 'channel')
    if (!isEmail(email)) throw new Refused(world.unknowns.malformedIdentifier)
    send(world, 'email', emailDestination(email), channel)
    return success(world.unknowns)
  },
}

/** Sends to anybody, user or not: the answer must not tell strangers who has an account. */
function send(world: World, kind: Message['kind'], to: string, channel: string): void {
  if (!channels[kind].includes(channel))
    throw badRequest('channel must be one of the official ones.')
  const { settings, unknowns } = world
  const now = world.clock.now()
  const wait = world.passCodes.wait(to, channel, now)
  if (wait > 0) {
    throw new Refused(tooSoon(kind === 'sms' ? unknowns.smsTooSoon : unknowns.emailTooSoon, wait))
  }
  const lifetime = kind === 'sms' ? settings.smsCodeLifetime : settings.emailCodeLifetime
  const { code, expiresAt } = world.passCodes.issue(to, channel, now, lifetime)
  world.inbox.add({ kind, to, code, channel, sentAt: iso(now), expiresAt: iso(expiresAt) })
}

function tooSoon(refusal: Refusal, wait: number): Refusal {
  return refusal.retryAfter === undefined ? refusal : { ...refusal, retryAfter: wait }
}
