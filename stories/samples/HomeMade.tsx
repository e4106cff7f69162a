import { useState } from 'react'

interface HomeMadeProps {
  deleteAccount: (password: string) => Promise<void>
  onGone: () => void
}

/** What many apps have. Each comment names what it leaves to luck. */
export function HomeMade({ deleteAccount, onGone }: HomeMadeProps) {
  const [open, setOpen] = useState(false)
  // React writes a controlled password into the `value` attribute.
  const [password, setPassword] = useState('')
  const [failed, setFailed] = useState(false)
  if (!open) return <button onClick={() => setOpen(true)}>Delete account</button>
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        // A second press sends a second request, and another tab a third.
        // A lost answer is told as a failure, though the account may be gone.
        deleteAccount(password).then(onGone, () => setFailed(true))
      }}
    >
      {/* It does not say which account. Somebody else may have signed in meanwhile. */}
      <p>Are you sure?</p>
      <input
        type="password"
        aria-label="Password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {/* Enter deletes. */}
      <button>Delete</button>
      {failed ? <p>Wrong password</p> : null}
    </form>
  )
}
