import { DeleteAccountPanel } from '@farewell/ui'
import { useRef, useState } from 'react'
import { client } from './client.ts'

/** The panel inside a modal of your own, which must stay open while the delete request is out. */
export function InModal() {
  const modal = useRef<HTMLDialogElement>(null)
  const [busy, setBusy] = useState(false)
  return (
    <>
      <button onClick={() => modal.current?.showModal()}>Account</button>
      {/* Escape is a key here, not only a cancel: browsers close after two or three of those. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        ref={modal}
        aria-label="Account"
        onKeyDown={(event) => {
          if (busy && event.key === 'Escape') event.preventDefault()
        }}
      >
        <DeleteAccountPanel client={client} onBusyChange={setBusy} />
        <button disabled={busy} onClick={() => modal.current?.close()}>
          Close account settings
        </button>
      </dialog>
    </>
  )
}
