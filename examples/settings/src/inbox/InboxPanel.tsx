import { useId, useState, type ReactNode } from 'react'
import { useServices } from '../Services.ts'
import { InboxMessage } from './InboxMessage.tsx'
import { useInboxAddresses } from './useInboxAddresses.ts'
import { useLiftedAboveDialogs } from './useLiftedAboveDialogs.ts'
import { useSandboxInbox } from './useSandboxInbox.ts'

/** Stands in for the phone and the mailbox of whoever is signed in. */
export function InboxPanel(): ReactNode {
  const { config } = useServices()
  const [open, setOpen] = useState(() => matchMedia('(min-width: 60rem)').matches)
  const [panel, underDialog] = useLiftedAboveDialogs<HTMLElement>()
  const addresses = useInboxAddresses()
  const inbox = useSandboxInbox(config.appHost, open || underDialog)
  const bodyId = useId()
  const messages = (inbox?.messages ?? []).filter(
    ({ to }) => addresses === undefined || addresses.includes(to.toLowerCase()),
  )
  return (
    <aside
      ref={panel}
      popover="manual"
      className="inbox"
      aria-label="Inbox"
      data-open={open || undefined}
      data-under-dialog={underDialog || undefined}
      data-personal={addresses !== undefined || undefined}
    >
      <button
        type="button"
        className="inbox-toggle"
        aria-expanded={open}
        aria-controls={bodyId}
        onClick={() => setOpen(!open)}
      >
        Inbox
      </button>
      <div className="inbox-body" id={bodyId} hidden={!open && !underDialog}>
        <ol>
          {messages.slice(0, 12).map((message) => (
            <InboxMessage
              key={message.id + message.sentAt}
              message={message}
              now={inbox?.now ?? 0}
            />
          ))}
        </ol>
        {messages.length === 0 && <p className="quiet">{emptyWords(inbox, addresses)}</p>}
        <a href={`${config.appHost}/sandbox`} target="_blank" rel="noreferrer">
          All messages, clock and faults
        </a>
      </div>
    </aside>
  )
}

function emptyWords(inbox: unknown, addresses: readonly string[] | undefined): string {
  if (!inbox) return 'The sandbox does not answer.'
  if (addresses?.length === 0) return 'This login may see neither e-mail nor phone.'
  return 'No messages. Codes that the sandbox sends arrive here.'
}
