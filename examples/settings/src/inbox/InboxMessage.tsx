import type { ReactNode } from 'react'
import type { Message } from '../sandbox/readInbox.ts'
import { CopyButton } from './CopyButton.tsx'

const purposes: Record<string, string> = {
  CHANNEL_LOGIN: 'to sign in',
  CHANNEL_DELETE_ACCOUNT: 'to delete your account',
}

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' })

export function InboxMessage({ message, now }: { message: Message; now: number }): ReactNode {
  const { kind, to, code, channel, expiresAt } = message
  const expired = now >= Date.parse(expiresAt)
  return (
    <li className="message" data-channel={channel} data-expired={expired || undefined}>
      <p className="message-about">
        {kind === 'sms' ? 'SMS' : 'E-mail'} to {to}
      </p>
      <div className="message-code">
        <code>{code}</code>
        <CopyButton text={code} label={`Copy the code ${code}`} />
      </div>
      <p className="message-about">
        Your code {purposes[channel] ?? ''} ·{' '}
        {expired ? 'expired' : `until ${time.format(new Date(expiresAt))}`}
      </p>
    </li>
  )
}
