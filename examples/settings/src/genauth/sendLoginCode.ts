import type { Config } from '../loadConfig.ts'
import { callGenAuth, type Answer } from './callGenAuth.ts'
import type { Identifier } from './parseIdentifier.ts'

/** Where a code can be sent. */
export type Destination = Exclude<Identifier, { kind: 'username' }>

/** Asks GenAuth to send a code to sign in with. */
export function sendLoginCode(config: Config, destination: Destination): Promise<Answer> {
  const channel = 'CHANNEL_LOGIN'
  if (destination.kind === 'email') {
    return callGenAuth(config, '/api/v3/send-email', { email: destination.email, channel })
  }
  const { phoneNumber, phoneCountryCode } = destination
  return callGenAuth(config, '/api/v3/send-sms', { phoneNumber, phoneCountryCode, channel })
}
