import { AlertDialog } from 'radix-ui'
import { cloneElement, useState, type ReactNode } from 'react'
import { description, keepAccount, Loading, title, trigger } from './content.tsx'
import { showPage } from './showPage.tsx'

function Radix(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      {cloneElement(trigger, { onClick: () => setOpen(true) })}
      <AlertDialog.Root open={open} onOpenChange={setOpen}>
        <AlertDialog.Portal>
          <AlertDialog.Overlay className="overlay" />
          <AlertDialog.Content className="farewell-dialog">
            <Loading
              title={<AlertDialog.Title asChild>{title}</AlertDialog.Title>}
              description={<AlertDialog.Description asChild>{description}</AlertDialog.Description>}
              keepAccount={<AlertDialog.Cancel asChild>{keepAccount}</AlertDialog.Cancel>}
            />
          </AlertDialog.Content>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </>
  )
}

showPage(<Radix />)
