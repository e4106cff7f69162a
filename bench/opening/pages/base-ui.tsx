import { AlertDialog } from '@base-ui/react/alert-dialog'
import { cloneElement, useState, type ReactNode } from 'react'
import { description, keepAccount, Loading, title, trigger } from './content.tsx'
import { showPage } from './showPage.tsx'

function BaseUi(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      {cloneElement(trigger, { onClick: () => setOpen(true) })}
      <AlertDialog.Root open={open} onOpenChange={(next) => setOpen(next)}>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="overlay" />
          <AlertDialog.Popup className="farewell-dialog">
            <Loading
              title={<AlertDialog.Title render={title} />}
              description={<AlertDialog.Description render={description} />}
              keepAccount={<AlertDialog.Close render={keepAccount} />}
            />
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </>
  )
}

showPage(<BaseUi />)
