import { DeleteAccountDialog } from '@farewell/ui'
import { useRef, useState } from 'react'
import { client } from './client.ts'

/** A menu takes its items away when one is pressed. So the dialog stands beside the menu. */
export function InMenu() {
  const [menuOpen, setMenuOpen] = useState(false)
  const [deleting, setDeleting] = useState(false)
  const menuButton = useRef<HTMLButtonElement>(null)
  const choose = (): void => {
    setMenuOpen(false)
    setDeleting(true)
  }
  return (
    <>
      <button ref={menuButton} aria-expanded={menuOpen} onClick={() => setMenuOpen(!menuOpen)}>
        Account
      </button>
      {menuOpen ? (
        <div role="menu">
          <button role="menuitem" onClick={choose}>
            Delete account…
          </button>
        </div>
      ) : null}
      <DeleteAccountDialog
        client={client}
        trigger={null}
        open={deleting}
        onOpenChange={setDeleting}
        finalFocus={menuButton} // the item is gone by then
      />
    </>
  )
}
