import { DeleteAccountDialog } from '@farewell/ui'

/** A server component, whose trigger is an element of its own. */
export default function Settings() {
  return (
    <main>
      <h1>Settings</h1>
      <DeleteAccountDialog trigger={<button type="button">Delete account…</button>} />
    </main>
  )
}
