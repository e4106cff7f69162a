import { cloneElement, useState, type ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { description, keepAccount, Loading, title, trigger } from './content.tsx'
import { showPage } from './showPage.tsx'

function ReactAria(): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      {cloneElement(trigger, { onClick: () => setOpen(true) })}
      <ModalOverlay isOpen={open} onOpenChange={setOpen} className="overlay">
        <Modal>
          <Dialog role="alertdialog" className="farewell-dialog">
            <Loading
              title={<Heading slot="title" {...title.props} />}
              description={description}
              keepAccount={<Button slot="close" {...keepAccount.props} />}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  )
}

showPage(<ReactAria />)
