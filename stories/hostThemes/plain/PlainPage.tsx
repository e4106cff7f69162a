import { DeleteAccountDialog, type DeleteAccountDialogProps } from '@farewell/ui'
import type { ReactNode } from 'react'

/** A page with a sheet of its own, and no kit. */
export function PlainPage(dialog: DeleteAccountDialogProps): ReactNode {
  return (
    <div className="plain-page">
      <h1>Paper Lantern</h1>
      <form>
        <label htmlFor="plain-name">Pen name</label>
        <input id="plain-name" className="plain-input" defaultValue="Ada Quill" />
        <button type="button">Save</button>
      </form>
      <DeleteAccountDialog {...dialog} trigger={<button type="button">Delete account…</button>} />
    </div>
  )
}
