import { createGenAuthClient } from '@farewell/client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { Component, StrictMode, useState, type MouseEvent, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { DeleteAccountDialog } from './DeleteAccountDialog.tsx'
import type { OpenChangeDetails } from './DeleteAccountContext.ts'
import { FarewellProvider } from './index.ts'
import {
  allowConsole,
  button,
  createStage,
  dialog,
  escape,
  OPEN,
  openReview,
  openVerify,
  passwordField,
  press,
  pressesAtWork,
  shown,
  title,
  useStage,
} from './testing/stage.testing.tsx'

useStage()

type OnOpenChange = (open: boolean, details: OpenChangeDetails) => void

describe('open', () => {
  it('is the dialog’s own affair by default', async () => {
    createStage().show()
    await openReview()
    await press('Keep account')
    await expect.element(dialog()).not.toBeInTheDocument()
    await openReview()
  })

  it('opens for a press that comes the moment it is gone', async () => {
    createStage().show()
    await openReview()
    const trigger = document.querySelector<HTMLElement>('.farewell-trigger')
    const { promise: gone, resolve } = Promise.withResolvers<void>()
    const watching = new MutationObserver(() => {
      if (document.querySelector('dialog')) return
      watching.disconnect()
      trigger?.click()
      resolve()
    })
    watching.observe(document.body, { childList: true, subtree: true })
    ;(button('Keep account').element() as HTMLElement).click()
    await gone
    await expect.element(button('Continue')).toBeVisible()
    await press('Keep account')
    await openReview()
  })

  it('starts open with defaultOpen, and closes and opens from then on', async () => {
    const { show } = createStage()
    const { again } = show({ defaultOpen: true })
    await expect.element(button('Continue')).toBeVisible()
    await press('Keep account')
    again()
    await expect.element(dialog()).not.toBeInTheDocument()
    await openReview()
  })

  it('is the host’s word when it is given, and follows it', async () => {
    const { show } = createStage()
    const onOpenChange = vi.fn<OnOpenChange>()
    const { again } = show({ open: false, onOpenChange })
    await press(OPEN)
    expect(onOpenChange).toHaveBeenCalledWith(true, expect.objectContaining({ reason: 'trigger' }))
    await expect.element(dialog()).not.toBeInTheDocument()
    again({ open: true, onOpenChange })
    await expect.element(button('Continue')).toBeVisible()
    await press('Keep account')
    expect(onOpenChange).toHaveBeenLastCalledWith(
      false,
      expect.objectContaining({ reason: 'keep-account' }),
    )
    await expect.element(button('Continue')).toBeVisible()
    again({ open: false, onOpenChange })
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(onOpenChange).toHaveBeenCalledTimes(2)
  })

  it('is controlled by a host that sets it from the callback', async () => {
    const { client, queryClient } = createStage()
    function Host(): ReactNode {
      const [open, setOpen] = useState(false)
      return (
        <>
          <p>{open ? 'Is open' : 'Is closed'}</p>
          <DeleteAccountDialog {...{ client, queryClient, open }} onOpenChange={setOpen} />
        </>
      )
    }
    render(<Host />, { reactStrictMode: true })
    await openReview()
    await expect.element(page.getByText('Is open')).toBeInTheDocument()
    await escape()
    await expect.element(page.getByText('Is closed')).toBeVisible()
    await expect.element(dialog()).not.toBeInTheDocument()
    await expect.element(button(OPEN)).toHaveFocus()
  })

  it('tells why, and stays as it is when the host cancels', async () => {
    const reasons: string[] = []
    let cancels = true
    createStage().show({
      onOpenChange(_, { reason, cancel }) {
        reasons.push(reason)
        if (cancels) cancel()
      },
    })
    await press(OPEN)
    await expect.element(dialog()).not.toBeInTheDocument()
    cancels = false
    await openReview()
    cancels = true
    await press('Keep account')
    await escape()
    await expect.element(button('Continue')).toBeVisible()
    cancels = false
    await press('Keep account')
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(reasons).toEqual(['trigger', 'trigger', 'keep-account', 'escape-key', 'keep-account'])
  })

  it('tells a host that holds it open when another dialog has taken its place, once', async () => {
    const stage = createStage()
    const onOpenChange = vi.fn<OnOpenChange>()
    const { again } = stage.show({ open: true, onOpenChange, trigger: null }, (inside) => (
      <>
        {inside}
        <DeleteAccountDialog client={stage.client} trigger={<button>Second</button>} />
      </>
    ))
    await expect.element(button('Continue')).toBeVisible()
    // The page behind is inert to people, not to scripts.
    ;(page.getByText('Second').element() as HTMLElement).click()
    await expect.poll(() => onOpenChange.mock.calls.length).toBe(1)
    again()
    await expect.element(button('Continue')).toBeVisible()
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(
      false,
      expect.objectContaining({ reason: 'other-dialog' }),
    )
    await press('Keep account')
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(onOpenChange).toHaveBeenCalledOnce()
  })

  it('opens the flow of another app while the host holds it open, and closes it otherwise', async () => {
    const stage = createStage()
    const other = { ...stage.client, appId: 'other' }
    const { again, unmount } = stage.show({ open: true, trigger: null })
    await expect.element(button('Continue')).toBeVisible()
    again({ open: true, trigger: null, client: other })
    await expect.poll(() => stage.count('getProfile')).toBe(2)
    await expect.element(button('Continue')).toBeVisible()
    unmount()
    const uncontrolled = stage.show()
    await openReview()
    uncontrolled.again({ client: other })
    await expect.element(dialog()).not.toBeInTheDocument()
    await expect.element(button(OPEN)).toHaveAttribute('aria-expanded', 'false')
    expect(stage.count('getProfile')).toBe(3)
  })

  it('survives a host that throws where no reportError is', async () => {
    vi.stubGlobal('reportError', undefined)
    allowConsole()
    const error = new Error('onOpenChange')
    createStage().show({
      onOpenChange() {
        throw error
      },
    })
    await openReview()
    expect(console.error).toHaveBeenCalledWith(error)
  })

  it('closed by the host while verifying: nothing is deleted', async () => {
    const stage = createStage('dov')
    const release = stage.hold('verify-delete-account-request')
    const { again } = stage.show({ open: true })
    await press('Continue')
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(button('Checking…')).toBeVisible()
    again({ open: false })
    await expect.element(dialog()).not.toBeInTheDocument()
    release()
    await expect.poll(pressesAtWork).toBe(0)
    again({ open: true })
    await expect.element(button('Continue')).toBeVisible()
    expect(stage.count('deleteAccount')).toBe(0)
    expect(stage.isDeleted()).toBe(false)
  })

  it('closed by the host while deleting: the deletion goes on, and ends as if it was left', async () => {
    const stage = createStage('dov')
    const release = stage.hold('delete-account')
    const onDeleted = vi.fn<() => void>()
    const onDone = vi.fn<() => void>()
    const { again } = stage.show({ open: true, onDeleted, onDone })
    await press('Continue')
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('Deleting your account…')).toBeVisible()
    again({ open: false, onDeleted, onDone })
    await expect.element(dialog()).not.toBeInTheDocument()
    release()
    await expect.poll(() => onDone.mock.calls.length).toBe(1)
    expect(onDeleted).toHaveBeenCalledOnce()
    expect(stage.isDeleted()).toBe(true)
  })
})

describe('trigger', () => {
  it('is a button of the dialog’s own by default, and none when it is null', async () => {
    const { show } = createStage()
    const { again, container } = show()
    await expect.element(button(OPEN)).toHaveAttribute('aria-expanded', 'false')
    await expect.element(button(OPEN)).toHaveAttribute('aria-haspopup', 'dialog')
    again({ trigger: null })
    expect(container.querySelectorAll('*')).toHaveLength(0)
  })

  it('keeps what the host’s own element does on a press', async () => {
    const onClick = vi.fn<() => void>()
    createStage().show({ trigger: <button onClick={onClick}>Mine</button> })
    await press('Mine')
    await expect.element(button('Continue')).toBeVisible()
    expect(onClick).toHaveBeenCalledOnce()
    expect(page.getByText('Mine').element().getAttribute('aria-expanded')).toBe('true')
  })

  it('does not open when the host prevents it', async () => {
    const stage = createStage()
    const onClick = vi.fn((event: MouseEvent) => event.preventDefault())
    stage.show({ trigger: <button onClick={onClick}>Mine</button> })
    await press('Mine')
    expect(onClick).toHaveBeenCalledOnce()
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(stage.sandbox.requests()).toEqual([])
  })
})

describe('client and provider', () => {
  it('goes on with a client that is made anew on every render', async () => {
    const stage = createStage('bea')
    const copy = () => ({ ...stage.client })
    const { again } = stage.show({ client: copy() })
    await openVerify()
    again({ client: copy() })
    await press('Send code')
    await expect.element(shown(/^We sent a code/)).toBeVisible()
    again({ client: copy() })
    await page.getByLabelText('Code').fill(stage.code())
    again({ client: copy() })
    await press('Delete account')
    await expect.element(title('Your account is deleted')).toBeVisible()
    expect(stage.count('getProfile')).toBe(1)
  })

  it('takes client, callbacks and words from the provider', async () => {
    const stage = createStage('dov')
    const onDeleted = vi.fn<() => void>()
    const onDone = vi.fn<() => void>()
    const onEvent = vi.fn<() => void>()
    render(
      <QueryClientProvider client={stage.queryClient}>
        <FarewellProvider
          {...{ client: stage.client, onDeleted, onDone, onEvent }}
          strings={{ trigger: 'Leave us' }}
        >
          <DeleteAccountDialog />
        </FarewellProvider>
      </QueryClientProvider>,
    )
    await press('Leave us')
    await press('Continue')
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await press('Done')
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(onDeleted).toHaveBeenCalledOnce()
    expect(onDone).toHaveBeenCalledOnce()
    expect(onEvent).toHaveBeenCalled()
  })

  it('lets a prop beat the provider', async () => {
    const stage = createStage('dov')
    const other = createStage('ada')
    const provided = vi.fn<() => void>()
    const onDeleted = vi.fn<() => void>()
    render(
      <QueryClientProvider client={new QueryClient()}>
        <FarewellProvider client={other.client} onDeleted={provided} strings={{ done: 'Bye' }}>
          <DeleteAccountDialog
            client={stage.client}
            queryClient={stage.queryClient}
            onDeleted={onDeleted}
            strings={{ done: 'Goodbye' }}
          />
        </FarewellProvider>
      </QueryClientProvider>,
    )
    await openVerify()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await press('Goodbye')
    expect(onDeleted).toHaveBeenCalledOnce()
    expect(provided).not.toHaveBeenCalled()
    expect(other.sandbox.requests()).toEqual([])
  })

  it('puts the host’s own words in the place of the kit’s, one by one', async () => {
    const stage = createStage('bea', { verifyCodeMaxAttempts: 3 })
    stage.show({
      strings: {
        keepAccount: 'Stay',
        otherMethod: { PASSWORD: 'Password' },
        errors: { passcode_rejected: 'No.' },
      },
    })
    await press(OPEN)
    await expect.element(button('Stay')).toBeVisible()
    await press('Continue')
    await press('Send code')
    await page.getByLabelText('Code').fill('x')
    await press('Delete account')
    await expect.element(page.getByLabelText('Code')).toHaveAccessibleDescription('No.')
  })

  class Boundary extends Component<{ children: ReactNode }, { error?: Error }> {
    override state: { error?: Error } = {}
    static getDerivedStateFromError(error: Error): { error: Error } {
      return { error }
    }
    override render(): ReactNode {
      return this.state.error ? <p>{this.state.error.message}</p> : this.props.children
    }
  }

  it('says what to do when there is no client', async () => {
    allowConsole()
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Boundary>
          <DeleteAccountDialog />
        </Boundary>
      </QueryClientProvider>,
    )
    await expect
      .element(shown(/^Farewell has no client\. Pass client=.* or put a <FarewellProvider/))
      .toBeVisible()
  })

  it('says what to do when there is no QueryClient', async () => {
    allowConsole()
    const { client } = createStage()
    render(
      <StrictMode>
        <Boundary>
          <DeleteAccountDialog client={client} />
        </Boundary>
      </StrictMode>,
    )
    await expect.element(shown(/^No QueryClient set, use QueryClientProvider/)).toBeVisible()
  })

  it('says what is wrong with a client’s options', () => {
    const options = { appId: 'app', getAccessToken: () => 'token' }
    expect(() => createGenAuthClient({ ...options, appHost: 'example.com' })).toThrow(/appHost/)
  })
})
