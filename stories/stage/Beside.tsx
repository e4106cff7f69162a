import { useSyncExternalStore, type ReactNode } from 'react'
import type { Stage } from './Stage.ts'

/** What a person would find elsewhere: the phone with its messages, and the server with its log. */
export function Beside({ stage }: { stage: Stage }): ReactNode {
  const { messages, requests, isDeleted } = useSyncExternalStore(stage.subscribe, stage.getSnapshot)
  const { name, password } = stage.user
  return (
    <aside className="stage-beside" aria-label="Sandbox" dir="ltr" lang="en">
      <p className="stage-account">
        <strong>{name}</strong> {isDeleted ? 'is deleted' : 'is signed in'}
      </p>
      {password ? (
        <p className="stage-password">
          Password: <code>{password}</code>
        </p>
      ) : null}
      <h2>Inbox</h2>
      {messages.length === 0 ? <p className="stage-quiet">No code was sent yet.</p> : null}
      <ol className="stage-messages">
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
      <ol className="stage-requests">
        {requests.map(({ id, operation, outcome, fault }) => (
          <li key={id}>
            {operation} <span className="stage-quiet">{fault ?? outcome}</span>
          </li>
        ))}
      </ol>
      <button type="button" className="stage-again" onClick={stage.startAgain}>
        Start again
      </button>
    </aside>
  )
}
