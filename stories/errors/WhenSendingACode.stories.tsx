import { DeleteAccountDialog } from '@farewell/ui'
import preview from '../../.storybook/preview.tsx'
import { whenSending } from './whenRefused.ts'

const meta = preview.meta({ title: 'Errors/When sending a code', component: DeleteAccountDialog })

/** One code a minute. Way forward: the code that was sent, or waiting. */
export const TooSoon = meta.story({
  globals: { fault: 'too_soon' },
  play: whenSending('too_soon'),
})

/** Too many requests. The button comes back when the server allows it. */
export const RateLimited = meta.story({
  globals: { fault: 'rate_limited' },
  play: whenSending('rate_limited'),
})

/** The bound address or number is no good. Way forward: the other method, if there is one. */
export const IdentifierRejected = meta.story({
  globals: { fault: 'identifier_rejected' },
  play: whenSending('identifier_rejected'),
})

/** The message did not go out. Way forward: another, at once. */
export const MessageNotSent = meta.story({
  globals: { fault: 'message_not_sent' },
  play: whenSending('message_not_sent'),
})
