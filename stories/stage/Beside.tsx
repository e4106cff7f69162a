import { useSyncExternalStore, type ReactNode } from 'react'
import { Notification } from './Notification.tsx'
import type { Stage } from './Stage.ts'

/** What a person would find elsewhere: the phone with its messages, and the server with its log. */
export function Beside({ stage }: { stage: Stage }): ReactNode {
  const snapshot = useSyncExternalStore(stage.subscribe, stage.getSnapshot)
  const { messages, requests, isDeleted } = snapshot
  const { name, password, email, phone } = stage.user
  // Only then it is good for anything: see "Methods".
  const usesPassword = password !== undefined && !email && !phone
  return (
    <aside className="stage-beside" aria-label="Sandbox" dir="ltr" lang="en">
      <p>
        <strong>{name}</strong> {isDeleted ? 'is deleted' : 'is signed in'}
      </p>
      {usesPassword ? (
        <p>
          Password: <code>{password}</code>
        </p>
      ) : null}
      <h2>Inbox</h2>
      {messages.length === 0 ? <p className="stage-quiet">No code was sent yet.</p> : null}
      <ol>
        {messages.map(({ id, kind, to, code }) => (
          <li key={id}>
            <span className="stage-quiet">
              {kind === 'sms' ? 'Text message' : 'E-mail'} to {to}
            </span>
            <code className="stage-code">{code}</code>
          </li>
        ))}
      </ol>
      <h2>Requests</h2>
      {requests.length === 0 ? <p className="stage-quiet">None yet.</p> : null}
      <ol>
        {requests.map(({ id, operation, outcome, fault }) => (
          <li key={id}>
            <span className="stage-request">{operation}</span>{' '}
            <span className="stage-quiet">{fault ?? outcome}</span>
          </li>
        ))}
      </ol>
      <button type="button" className="stage-again" onClick={stage.startAgain}>
        Start again
      </button>
      <Notification {...snapshot} />
    </aside>
  )
}
