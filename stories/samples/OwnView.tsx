import { chosenMethod, useDeleteAccountFlow, useHasRemaining, type StepOf } from '@farewell/ui'
import { useRef } from 'react'
import { client } from './client.ts'
import { explain } from './explain.ts'
import { session } from './session.ts'

type Flow = ReturnType<typeof useDeleteAccountFlow>

// #region steps
export function OwnView() {
  const flow = useDeleteAccountFlow({ client, onDeleted: () => session.drop() })
  const { state } = flow
  switch (state.step) {
    case 'closed':
      return <button onClick={flow.open}>Delete account…</button>
    case 'loading':
      return <p role="status">Reading your account…</p>
    case 'unavailable':
      return (
        <>
          <p role="alert">This does not work right now: {state.reason}.</p>
          {state.outcomeUnknown ? <p>We do not know whether the account was deleted.</p> : null}
          <button onClick={flow.retry}>Try again</button>
          <button onClick={flow.close}>Close</button>
        </>
      )
    case 'review':
      return <Review flow={flow} state={state} />
    case 'verify':
      return <Verify flow={flow} state={state} />
    case 'deleting':
      return <p role="status">Deleting…</p>
    case 'unconfirmed':
      return (
        <>
          <p role="status">We do not know yet whether the account was deleted.</p>
          <button onClick={flow.checkAgain}>Ask again</button>
          <button onClick={flow.close}>Close</button>
        </>
      )
    case 'deleted':
      return (
        <>
          <p role="status">Your account is deleted.</p>
          <button onClick={flow.close}>Done</button>
        </>
      )
  }
}
// #endregion

// #region review
function Review({ flow, state }: { flow: Flow; state: StepOf<'review'> }) {
  const { account, blockers } = state
  return (
    <>
      <h2>Delete {account.displayName}?</h2>
      {account.identifier ? <p>{account.identifier}</p> : null}
      {blockers.status === 'failed' ? <p role="alert">Please try again later.</p> : null}
      {blockers.status === 'ready' && blockers.value.length > 0 ? (
        <p role="alert">Something must be settled first.</p>
      ) : null}
      <button onClick={flow.close}>Keep account</button>
      <button onClick={() => void flow.continue()}>Continue</button>
    </>
  )
}
// #endregion

// #region verify
function Verify({ flow, state }: { flow: Flow; state: StepOf<'verify'> }) {
  const { verification, phase, failure } = state
  const chosen = chosenMethod(verification)
  const code = verification.sent[chosen.method]
  const mustWait = useHasRemaining(code?.resendAt)
  const field = useRef<HTMLInputElement>(null)
  const busy = phase !== 'idle'
  const isPassword = chosen.method === 'PASSWORD'
  return (
    <>
      <h2>Confirm that it is you</h2>
      {failure ? <p role="alert">{explain(failure.error.code)}</p> : null}
      {isPassword ? null : (
        <button disabled={busy || mustWait} onClick={flow.sendCode}>
          {code?.sent ? 'Send a new code' : `Send a code to ${chosen.destination}`}
        </button>
      )}
      <label>
        {isPassword ? 'Password' : 'Code'}
        {/* No name, no value, no onChange: what is typed stays in the field. */}
        <input
          ref={field}
          type={isPassword ? 'password' : 'text'}
          inputMode={isPassword ? undefined : 'numeric'}
          autoComplete={isPassword ? 'current-password' : 'one-time-code'}
        />
      </label>
      <button onClick={flow.back}>Back</button>
      <button disabled={busy} onClick={() => flow.submit(() => field.current?.value ?? '')}>
        Delete account
      </button>
    </>
  )
}
// #endregion
