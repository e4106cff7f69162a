import MuiButton from '@mui/material/Button'
import MuiDialog from '@mui/material/Dialog'
import MuiMenu from '@mui/material/Menu'
import MuiMenuItem from '@mui/material/MenuItem'
import { Dialog, DropdownMenu, Tabs } from 'radix-ui'
import { useRef, useState, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  createStage,
  dialog,
  enter,
  escape,
  passwordField,
  press,
  settle,
  title,
  useStage,
} from '../testing/stage.testing.tsx'
import { PASSWORD } from './screens.testing.tsx'
import { DeleteAccountDialog } from '../DeleteAccountDialog.tsx'
import type { DeleteAccountDialogProps } from '../DeleteAccountDialog.tsx'

useStage()

type Kit = (props: Partial<DeleteAccountDialogProps>) => ReactNode
type Host = (props: { Kit: Kit }) => ReactNode

function RadixDialog({ Kit }: { Kit: Kit }): ReactNode {
  return (
    <Dialog.Root>
      <Dialog.Trigger>Settings</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay />
        <Dialog.Content aria-describedby={undefined} data-testid="host">
          <Dialog.Title>Your settings</Dialog.Title>
          <Kit trigger={<button>Delete</button>} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function RadixTabs({ Kit }: { Kit: Kit }): ReactNode {
  return (
    <Tabs.Root defaultValue="danger">
      <Tabs.List>
        <Tabs.Trigger value="profile">Profile</Tabs.Trigger>
        <Tabs.Trigger value="danger">Danger</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="profile">Your profile</Tabs.Content>
      <Tabs.Content value="danger" data-testid="host">
        <Kit trigger={<button>Delete</button>} />
      </Tabs.Content>
    </Tabs.Root>
  )
}

/** The item stays, and with it the menu around it. */
function RadixMenu({ Kit }: { Kit: Kit }): ReactNode {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger>Settings</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content data-testid="host">
          <DropdownMenu.Item>Profile</DropdownMenu.Item>
          <Kit
            trigger={
              <DropdownMenu.Item onSelect={(event) => event.preventDefault()}>
                Delete
              </DropdownMenu.Item>
            }
          />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function MuiModal({ Kit }: { Kit: Kit }): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <MuiButton onClick={() => setOpen(true)}>Settings</MuiButton>
      <MuiDialog open={open} onClose={() => setOpen(false)} transitionDuration={0}>
        <div data-testid="host">
          <Kit trigger={<MuiButton disableRipple>Delete</MuiButton>} />
        </div>
      </MuiDialog>
    </>
  )
}

function MuiMenuAround({ Kit }: { Kit: Kit }): ReactNode {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <MuiButton onClick={({ currentTarget }) => setAnchor(currentTarget)}>Settings</MuiButton>
      <MuiMenu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        transitionDuration={0}
      >
        <MuiMenuItem disableRipple>Profile</MuiMenuItem>
        <Kit
          trigger={
            <MuiMenuItem disableRipple data-testid="host">
              Delete
            </MuiMenuItem>
          }
        />
      </MuiMenu>
    </>
  )
}

const around: Record<string, Host> = {
  'a Radix dialog': RadixDialog,
  'Radix tabs': RadixTabs,
  'a Radix menu': RadixMenu,
  'an MUI dialog': MuiModal,
  'an MUI menu': MuiMenuAround,
}

/** As the documentation says it: the menu goes with the press, and its button gets the focus back. */
function RadixMenuThatCloses({ Kit }: { Kit: Kit }): ReactNode {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger ref={button}>Settings</DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content>
            <DropdownMenu.Item onSelect={() => setOpen(true)}>Delete</DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <Kit trigger={null} open={open} onOpenChange={setOpen} finalFocus={button} />
    </>
  )
}

function MuiMenuThatCloses({ Kit }: { Kit: Kit }): ReactNode {
  const [open, setOpen] = useState(false)
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <MuiButton ref={button} onClick={({ currentTarget }) => setAnchor(currentTarget)}>
        Settings
      </MuiButton>
      <MuiMenu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        transitionDuration={0}
      >
        <MuiMenuItem
          disableRipple
          onClick={() => {
            setAnchor(null)
            setOpen(true)
          }}
        >
          Delete
        </MuiMenuItem>
      </MuiMenu>
      <Kit trigger={null} open={open} onOpenChange={setOpen} finalFocus={button} />
    </>
  )
}

const closing: Record<string, Host> = {
  'a Radix menu': RadixMenuThatCloses,
  'an MUI menu': MuiMenuThatCloses,
}

function showIn(Around: Host) {
  const stage = createStage('dov')
  const Kit: Kit = (props) => <DeleteAccountDialog client={stage.client} {...props} />
  stage.show({ trigger: null }, () => <Around Kit={Kit} />)
  return stage
}

/** By its words: the page around an open menu or dialog is hidden from assistive technology. */
const named = (words: string) => page.getByText(words, { exact: true })
const focused = (): string => document.activeElement?.textContent ?? ''

it.each(Object.entries(around))('stands on top of %s and closes alone', async (name, Around) => {
  const stage = showIn(Around)
  if (name !== 'Radix tabs') await named('Settings').click()
  await named('Delete').click()
  await expect.element(dialog()).toBeVisible()
  const modal = dialog().element()
  expect(modal.matches(':modal')).toBe(true)
  await expect.poll(focused).toBe('Keep account')
  const { left, top, width, height } = modal.getBoundingClientRect()
  expect(modal.contains(document.elementFromPoint(left + width / 2, top + height / 2))).toBe(true)
  const lock = document.body.getAttribute('style')

  await escape()
  await expect.element(dialog()).not.toBeInTheDocument()
  await settle()
  expect(document.querySelector('[data-testid=host]')).not.toBeNull()
  expect(document.body.getAttribute('style')).toBe(lock)
  expect(focused()).toBe('Delete')

  await named('Delete').click()
  await press('Continue')
  await expect.element(passwordField()).toHaveFocus()
  await userEvent.keyboard('profile ')
  await expect.element(passwordField()).toHaveValue('profile ')
  await userEvent.tab()
  await userEvent.tab()
  expect(modal.isConnected || dialog().element().contains(document.activeElement)).toBe(true)
  await passwordField().fill(PASSWORD)
  await enter()
  await expect.element(title('Your account is deleted')).toBeVisible()
  expect(stage.isDeleted()).toBe(true)
  await press('Done')
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(document.querySelector('[data-testid=host]')).not.toBeNull()
})

it.each(Object.entries(closing))(
  'opens from %s that closes, and gives the focus to its button',
  async (_, Around) => {
    const stage = showIn(Around)
    await named('Settings').click()
    await named('Delete').click()
    await expect.poll(focused).toBe('Keep account')
    await settle()
    expect(focused()).toBe('Keep account')
    await press('Keep account')
    await expect.poll(focused).toBe('Settings')
    await settle()
    expect(focused()).toBe('Settings')

    await named('Settings').click()
    await named('Delete').click()
    await press('Continue')
    await expect.element(passwordField()).toHaveFocus()
    await userEvent.keyboard(PASSWORD)
    await enter()
    await expect.element(title('Your account is deleted')).toBeVisible()
    expect(stage.isDeleted()).toBe(true)
  },
)
