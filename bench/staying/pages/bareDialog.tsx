import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { showCycles } from './showCycles.tsx'
import { press, waitFor } from './waitFor.ts'

function BareDialog({ onClose }: { onClose: () => void }): ReactNode {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={ref} aria-labelledby="title">
      <h2 id="title">Delete your account?</h2>
      <p>This cannot be undone.</p>
      <button onClick={onClose}>Keep account</button>
    </dialog>
  )
}

/** What the browser and React keep of any dialog that comes and goes. */
function Subject(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button onClick={() => setOpen(true)}>Delete account…</button>
      {open && <BareDialog onClose={() => setOpen(false)} />}
    </>
  )
}

showCycles(<Subject />, async () => {
  await press('Delete account…')
  await press('Keep account')
  await waitFor('closed dialog', () => !document.querySelector('dialog'))
})
