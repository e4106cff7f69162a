import { StrictMode, useRef, useState, type ReactNode } from 'react'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { page, type Locator } from 'vitest/browser'
import * as DeleteAccount from './DeleteAccount.ts'
import { DeleteAccountDialog, type DeleteAccountDialogProps } from './DeleteAccountDialog.tsx'
import {
  button,
  createStage,
  dialog,
  escape,
  openReview,
  openVerify,
  passwordField,
  press,
  title,
  useStage,
  type Stage,
} from './testing/stage.testing.tsx'

useStage()

const link = (name: string): Locator => page.getByRole('link', { name })
const byId = (id: string) => () => document.getElementById(id)

describe('initialFocus', () => {
  const exportData = (
    <a id="export" href="#export">
      Export
    </a>
  )

  it('is what gets the focus in the review, by a function', async () => {
    createStage().show({ exportData, initialFocus: byId('export') })
    await openReview()
    await expect.element(link('Export')).toHaveFocus()
  })

  it('is what gets the focus in the review, by a ref, and on the way back', async () => {
    const { client, queryClient } = createStage()
    function Host(): ReactNode {
      const ref = useRef<HTMLAnchorElement>(null)
      const slot = (
        <a ref={ref} href="#export">
          Export
        </a>
      )
      return (
        <DeleteAccountDialog {...{ client, queryClient }} exportData={slot} initialFocus={ref} />
      )
    }
    render(<Host />, { reactStrictMode: true })
    await openReview()
    await expect.element(link('Export')).toHaveFocus()
    await press('Continue')
    await press('Back')
    await expect.element(link('Export')).toHaveFocus()
  })

  it.each([
    ['a function that finds nothing', () => null],
    ['an empty ref', { current: null }],
  ])('falls back to the safe button for %s', async (_, initialFocus) => {
    createStage().show({ initialFocus })
    await openReview()
    await expect.element(button('Keep account')).toHaveFocus()
  })
})

describe('finalFocus', () => {
  const beside = (inside: ReactNode): ReactNode => (
    <main>
      <h1>Settings</h1>
      <button id="other">Other</button>
      {inside}
    </main>
  )

  it('is what gets the focus after closing, by a function that is asked then', async () => {
    const finalFocus = vi.fn(byId('other'))
    createStage().show({ finalFocus }, beside)
    await openReview()
    expect(finalFocus).not.toHaveBeenCalled()
    await escape()
    await expect.element(button('Other')).toHaveFocus()
  })

  it('is what gets the focus after closing, by a ref', async () => {
    const { client, queryClient } = createStage()
    function Host(): ReactNode {
      const ref = useRef<HTMLButtonElement>(null)
      return (
        <>
          <button ref={ref}>Other</button>
          <DeleteAccountDialog {...{ client, queryClient }} finalFocus={ref} />
        </>
      )
    }
    render(<Host />, { reactStrictMode: true })
    await openReview()
    await press('Keep account')
    await expect.element(button('Other')).toHaveFocus()
  })

  it('is the latest that the host named', async () => {
    const { show } = createStage()
    const { again } = show({ finalFocus: () => null }, beside)
    await openReview()
    again({ finalFocus: byId('other') })
    await press('Keep account')
    await expect.element(button('Other')).toHaveFocus()
  })

  it('falls back to the trigger when it finds nothing', async () => {
    createStage().show({ finalFocus: () => null }, beside)
    await openReview()
    await press('Keep account')
    await expect.element(button('Delete account…')).toHaveFocus()
  })

  it('falls back to the heading when there is no trigger either', async () => {
    createStage().show({ finalFocus: () => null, trigger: null, defaultOpen: true }, beside)
    await expect.element(button('Continue')).toBeVisible()
    await press('Keep account')
    await expect.element(dialog()).not.toBeInTheDocument()
    await expect.element(title('Settings')).toHaveFocus()
  })
})

describe('the focus is not lost with the step before', () => {
  function Host({ stage, children, ...props }: { stage: Stage } & DeleteAccount.RootProps) {
    return (
      <StrictMode>
        <QueryClientProvider client={stage.queryClient}>
          <DeleteAccount.Root client={stage.client} {...props}>
            <DeleteAccount.Trigger />
            <DeleteAccount.Dialog>{children}</DeleteAccount.Dialog>
          </DeleteAccount.Root>
        </QueryClientProvider>
      </StrictMode>
    )
  }

  it('where a review of the host’s own has no safe button', async () => {
    render(
      <Host stage={createStage()}>
        <DeleteAccount.Review>
          <DeleteAccount.Title />
          <DeleteAccount.Continue />
        </DeleteAccount.Review>
        <DeleteAccount.Verify />
      </Host>,
    )
    await openReview()
    await expect.element(title('Delete your account?')).toHaveFocus()
    await press('Continue')
    await press('Back')
    await expect.element(title('Delete your account?')).toHaveFocus()
  })

  it('where one title stands over every step', async () => {
    render(
      <Host stage={createStage('dov')}>
        <DeleteAccount.Title />
        <DeleteAccount.Review>
          <DeleteAccount.KeepAccount />
          <DeleteAccount.Continue />
        </DeleteAccount.Review>
        <DeleteAccount.Verify>
          <DeleteAccount.PasswordField />
          <DeleteAccount.Submit />
        </DeleteAccount.Verify>
        <DeleteAccount.Deleted>
          <DeleteAccount.Done />
        </DeleteAccount.Deleted>
      </Host>,
    )
    await openVerify()
    await expect.element(passwordField()).toHaveFocus()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('Your account is deleted')).toHaveFocus()
  })
})

it('gives the focus back on each closing of a dialog that the host controls', async () => {
  const { client, queryClient } = createStage()
  function Host(props: Partial<DeleteAccountDialogProps>): ReactNode {
    const [open, setOpen] = useState(false)
    return (
      <>
        <button onClick={() => setOpen(true)}>Mine</button>
        <DeleteAccountDialog
          {...{ client, queryClient, open }}
          {...props}
          trigger={null}
          onOpenChange={setOpen}
        />
      </>
    )
  }
  render(<Host />, { reactStrictMode: true })
  for (let time = 0; time < 2; time += 1) {
    await press('Mine')
    await expect.element(button('Keep account')).toHaveFocus()
    await press('Keep account')
    // The platform knows what had the focus before a modal.
    await expect.element(button('Mine')).toHaveFocus()
  }
})
