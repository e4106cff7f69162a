import { useEffect, useRef, type ReactNode } from 'react'
import type { StageSnapshot } from './Stage.ts'

/**
 * The latest code, as a phone shows it: over everything, since a modal dialog lies over the inbox.
 * It goes when it has served its purpose. Who listens rather than looks has the inbox.
 */
export function Notification({ messages, requests }: StageSnapshot): ReactNode {
  const ref = useRef<HTMLDivElement>(null)
  const [message] = messages
  const isUsed = requests.some(({ operation }) => operation === 'deleteAccount')
  const code = isUsed ? undefined : message?.code
  useEffect(() => {
    ref.current?.togglePopover(code !== undefined)
  }, [code])
  return (
    <div ref={ref} popover="manual" aria-hidden="true" className="stage-notification">
      <span className="stage-quiet">
        {message?.kind === 'sms' ? 'Text message' : 'E-mail'} · now
      </span>
      <span>
        Your code is <strong>{code}</strong>
      </span>
    </div>
  )
}
