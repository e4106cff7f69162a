import { useDeleteAccountFlow } from '@farewell/ui'
import { useRef } from 'react'

/** A view of one's own on the flow: no part of the kit, no styles, forty lines. */
export function OwnView() {
  const flow = useDeleteAccountFlow()
  const codeRef = useRef<HTMLInputElement>(null)
  const { state } = flow

  switch (state.step) {
    case 'closed':
      return <button onClick={flow.open}>Delete account…</button>
    case 'loading':
      return <p>One moment…</p>
    case 'unavailable':
      return <p>This is not possible here: {state.reason}.</p>
    case 'review':
      return (
        <>
          <p>Delete {state.account.identifier} for good?</p>
          <button onClick={flow.close}>Keep account</button>
          <button onClick={() => void flow.continue()}>Continue</button>
        </>
      )
    case 'verify':
      return (
        <>
          {state.failure ? <p role="alert">It did not work: {state.failure.error.code}</p> : null}
          <button onClick={flow.sendCode}>Send code</button>
          <label>
            Code <input ref={codeRef} inputMode="numeric" autoComplete="one-time-code" />
          </label>
          <button onClick={() => flow.submit(() => codeRef.current?.value ?? '')}>
            Delete account
          </button>
        </>
      )
    case 'deleting':
      return <p>Deleting…</p>
    case 'unconfirmed':
      return <p>We are not sure yet. If you can still sign in, the account is still there.</p>
    case 'deleted':
      return <p>Your account is deleted.</p>
  }
}
