import { cloneElement, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { description, keepAccount, Loading, title, trigger } from './content.tsx'
import { showPage } from './showPage.tsx'

interface ModalProps {
  onClose: () => void
}

/** What the platform gives, and nothing on top of it: nobody can open a modal dialog for less. */
function Modal({ onClose }: ModalProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={ref}
      role="alertdialog"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}description`}
      className="farewell-dialog"
      onCancel={onClose}
    >
      <Loading
        title={cloneElement(title, { id: `${id}title` })}
        description={cloneElement(description, { id: `${id}description` })}
        keepAccount={cloneElement(keepAccount, { onClick: onClose })}
      />
    </dialog>
  )
}

function Bare(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      {cloneElement(trigger, { onClick: () => setOpen(true) })}
      {open ? <Modal onClose={() => setOpen(false)} /> : null}
    </>
  )
}

showPage(<Bare />)
