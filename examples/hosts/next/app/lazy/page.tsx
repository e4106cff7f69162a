import { DeleteAccountDialog } from '@farewell/ui/lazy'

/** A server component. The dialog's code comes to the browser when it is needed. */
export default function Settings() {
  return (
    <main>
      <h1>Settings</h1>
      <DeleteAccountDialog trigger={<button type="button">Delete account…</button>} />
    </main>
  )
}
