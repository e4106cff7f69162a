import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { Component, StrictMode, useState, type ReactNode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FarewellProvider } from '../FarewellProvider.tsx'
import { de } from '../locales/de.ts'
import {
  allowConsole,
  button,
  createStage,
  dialog,
  escape,
  OPEN,
  passwordField,
  press,
  settle,
  status,
  title,
  useStage,
  type Stage,
} from '../testing/stage.testing.tsx'
import { createGenAuthClient } from './createGenAuthClient.ts'
import { DeleteAccountDialog, type LazyDeleteAccountDialogProps } from './DeleteAccountDialog.tsx'
import { loadDialog } from './loadDialog.ts'

vi.mock('./loadDialog.ts', { spy: true })

useStage()

const load = vi.mocked(loadDialog)
beforeEach(async () => {
  load.mockReset()
  // Where the pointer was left, the next trigger would appear under it.
  await userEvent.unhover(document.documentElement)
})

type Loaded = Awaited<ReturnType<typeof loadDialog>>

/** Holds back the code until the function that it gives is called. */
function holdCode(): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<Loaded>()
  load.mockReturnValue(promise)
  return async () => {
    const { LoadedDialog } = await import('./LoadedDialog.tsx')
    resolve(LoadedDialog)
    await settle()
  }
}
const failOnce = (): unknown => load.mockRejectedValueOnce(new TypeError('Failed to fetch'))

type Props = Partial<LazyDeleteAccountDialogProps>

function showLazy(
  stage: Stage,
  props: Props = {},
  around: (inside: ReactNode) => ReactNode = (inside) => inside,
) {
  const tree = (current: Props): ReactNode => (
    <StrictMode>
      <QueryClientProvider client={stage.queryClient}>
        {around(<DeleteAccountDialog client={stage.client} {...current} />)}
      </QueryClientProvider>
    </StrictMode>
  )
  const { container, rerender, unmount } = render(tree(props))
  return { container, unmount, again: (next: Props) => rerender(tree(next)) }
}

const reads = ({ sandbox }: Stage): string[] => sandbox.requests().map(({ operation }) => operation)
const READ_ONCE = ['getProfile', 'getSecurityLevel']
const alert = () => page.getByRole('alert')
const FAILED = 'This could not be loaded. Check your connection and try again.'

describe('before anybody means to open it', () => {
  it('is its trigger alone: no code, no request, no query, no listener', async () => {
    const stage = createStage()
    const listened: string[] = []
    for (const target of [window, document]) {
      const listen = target.addEventListener.bind(target) as (...listener: unknown[]) => void
      vi.spyOn(target, 'addEventListener').mockImplementation((...listener: unknown[]) => {
        listened.push(String(listener[0]))
        listen(...listener)
      })
    }
    // What React and the host's own QueryClient listen to.
    const { unmount } = render(
      <QueryClientProvider client={stage.queryClient}>
        <button>Nothing</button>
      </QueryClientProvider>,
    )
    unmount()
    const before = new Set(listened)
    listened.length = 0
    const { container } = showLazy(stage)
    await settle()
    expect(listened.filter((type) => !before.has(type))).toEqual([])
    expect(container.querySelectorAll('*')).toHaveLength(1)
    expect(load).not.toHaveBeenCalled()
    expect(stage.sandbox.requests()).toEqual([])
    expect(stage.queryClient.getQueryCache().getAll()).toEqual([])
    expect(stage.queryClient.getMutationCache().getAll()).toEqual([])
    await expect.element(button(OPEN)).toHaveAttribute('aria-haspopup', 'dialog')
    await expect.element(button(OPEN)).toHaveAttribute('aria-expanded', 'false')
    await expect.element(button(OPEN)).toHaveAttribute('type', 'button')
  })

  it.each([
    ['hover', () => button(OPEN).hover()],
    ['focus', () => userEvent.tab()],
  ])('loads its code on %s, and reads nothing', async (_, show) => {
    const stage = createStage()
    const { container } = showLazy(stage)
    const trigger = button(OPEN).element()
    await show()
    await expect.poll(() => load.mock.calls.length).toBe(1)
    await settle()
    expect(container.querySelectorAll('*')).toHaveLength(1)
    expect(stage.sandbox.requests()).toEqual([])
    // From here on the press finds it there.
    await press(OPEN)
    await expect.element(button('Keep account')).toHaveFocus()
    expect(trigger.isConnected).toBe(true)
    expect(load).toHaveBeenCalledOnce()
    expect(reads(stage).toSorted()).toEqual(READ_ONCE)
  })

  it('loads with a hover or focus of an element that comes from a server component', async () => {
    const stage = createStage()
    const later = [<button key="mine">Mine</button>]
    showLazy(stage, { trigger: later })
    await button('Mine').hover()
    await expect.poll(() => load.mock.calls.length).toBe(1)
    await press('Mine')
    await expect.element(button('Keep account')).toHaveFocus()
    await press('Keep account')
    await expect.element(button('Mine')).toHaveFocus()
  })
})

describe('the press', () => {
  const pressAtOnce = (name = OPEN): void => (button(name).element() as HTMLElement).click()

  it('opens it at once, reads once, and gets the focus back on the same element', async () => {
    const stage = createStage()
    const release = holdCode()
    showLazy(stage)
    const trigger = button(OPEN).element()
    pressAtOnce()
    await expect.element(button(OPEN)).toHaveAttribute('aria-busy', 'true')
    await expect.element(dialog()).not.toBeInTheDocument()
    await release()
    await expect.element(button('Keep account')).toHaveFocus()
    expect(trigger.hasAttribute('aria-busy')).toBe(false)
    expect(trigger.getAttribute('aria-expanded')).toBe('true')
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
    expect(reads(stage).toSorted()).toEqual(READ_ONCE)
    await escape()
    await expect.element(button(OPEN)).toHaveFocus()
    expect(button(OPEN).element()).toBe(trigger)
    await expect.element(button(OPEN)).toHaveAttribute('aria-expanded', 'false')
    await press(OPEN)
    await expect.element(button('Keep account')).toHaveFocus()
  })

  it('opens it once, however often it comes while the code is on its way', async () => {
    const stage = createStage()
    const opened: boolean[] = []
    const release = holdCode()
    showLazy(stage, { onOpenChange: (open) => void opened.push(open) })
    for (let time = 0; time < 3; time += 1) pressAtOnce()
    await release()
    await expect.element(button('Keep account')).toHaveFocus()
    expect(opened).toEqual([true])
    expect(reads(stage).toSorted()).toEqual(READ_ONCE)
  })

  it('loads nothing where the host prevents it, and opens nothing where it cancels', async () => {
    const stage = createStage()
    const cancels = vi.fn((_: boolean, { cancel }: { cancel: () => void }) => cancel())
    const trigger = <button onClick={(event) => event.preventDefault()}>Mine</button>
    const { again } = showLazy(stage, { trigger })
    pressAtOnce('Mine')
    await settle()
    expect(load).not.toHaveBeenCalled()
    again({ trigger: <button>Mine</button>, onOpenChange: cancels })
    pressAtOnce('Mine')
    await expect.poll(() => cancels.mock.calls.length).toBe(1)
    await settle()
    expect(stage.sandbox.requests()).toEqual([])
  })

  it('opens nothing when it is taken away while the code is on its way', async () => {
    const stage = createStage()
    const release = holdCode()
    const { unmount } = showLazy(stage)
    pressAtOnce()
    await expect.element(button(OPEN)).toHaveAttribute('aria-busy', 'true')
    unmount()
    await release()
    expect(document.querySelector('dialog')).toBeNull()
    expect(stage.sandbox.requests()).toEqual([])
  })

  it('submits no form around it', async () => {
    const onSubmit = vi.fn<(event: { preventDefault: () => void }) => void>((event) =>
      event.preventDefault(),
    )
    showLazy(createStage(), { trigger: <button>Mine</button> }, (inside) => (
      <form onSubmit={onSubmit}>{inside}</form>
    ))
    await press('Mine')
    await expect.element(button('Keep account')).toHaveFocus()
    expect(onSubmit).not.toHaveBeenCalled()
  })
})

describe('open and defaultOpen', () => {
  it('starts open with defaultOpen, once', async () => {
    const stage = createStage()
    showLazy(stage, { defaultOpen: true })
    await expect.element(button('Keep account')).toHaveFocus()
    expect(reads(stage).toSorted()).toEqual(READ_ONCE)
    await press('Keep account')
    await expect.element(dialog()).not.toBeInTheDocument()
    await press(OPEN)
    await expect.element(button('Keep account')).toHaveFocus()
  })

  it('follows the host that controls it, without a trigger too', async () => {
    const stage = createStage()
    const { again, container } = showLazy(stage, { open: false, trigger: null })
    await settle()
    expect(load).not.toHaveBeenCalled()
    expect(container.innerHTML).toBe('')
    again({ open: true, trigger: null })
    await expect.element(button('Keep account')).toHaveFocus()
    again({ open: false, trigger: null })
    await expect.element(dialog()).not.toBeInTheDocument()
    expect(reads(stage).toSorted()).toEqual(READ_ONCE)
  })

  it('asks the host that controls it at the first press', async () => {
    const stage = createStage()
    function Host(): ReactNode {
      const [open, setOpen] = useState(false)
      return (
        <>
          <p>{open ? 'Is open' : 'Is closed'}</p>
          <DeleteAccountDialog client={stage.client} open={open} onOpenChange={setOpen} />
        </>
      )
    }
    render(
      <QueryClientProvider client={stage.queryClient}>
        <Host />
      </QueryClientProvider>,
      { reactStrictMode: true },
    )
    await press(OPEN)
    await expect.element(button('Keep account')).toHaveFocus()
    await expect.element(page.getByText('Is open')).toBeInTheDocument()
    await escape()
    await expect.element(page.getByText('Is closed')).toBeVisible()
    await expect.element(button(OPEN)).toHaveFocus()
  })
})

describe('code that cannot be loaded', () => {
  it('is told after a press, and the next press tries again', async () => {
    const stage = createStage()
    showLazy(stage, { trigger: <button>Mine</button> })
    // Of the hover and the focus that come with it, too.
    load.mockRejectedValue(new Error('offline'))
    await press('Mine')
    await expect.element(alert()).toHaveTextContent(FAILED)
    await expect.element(button('Mine')).not.toHaveAttribute('aria-busy')
    load.mockReset()
    await press('Mine')
    await expect.element(button('Keep account')).toHaveFocus()
    await expect.element(alert()).not.toBeInTheDocument()
    expect(reads(stage).toSorted()).toEqual(READ_ONCE)
  })

  it('is no matter after a mere hover, which the next one tries again', async () => {
    showLazy(createStage())
    failOnce()
    await button(OPEN).hover()
    await expect.poll(() => load.mock.calls.length).toBe(1)
    await settle()
    await expect.element(alert()).not.toBeInTheDocument()
    await button(OPEN).unhover()
    await button(OPEN).hover()
    await expect.poll(() => load.mock.calls.length).toBe(2)
  })

  it('is told where the host has opened it, and tried again when it opens it anew', async () => {
    const { again } = showLazy(createStage(), { open: false, trigger: null })
    failOnce()
    again({ open: true, trigger: null })
    await expect.element(alert()).toHaveTextContent(FAILED)
    again({ open: false, trigger: null })
    again({ open: true, trigger: null })
    await expect.element(button('Keep account')).toHaveFocus()
    await expect.element(alert()).not.toBeInTheDocument()
  })

  it('is told in the language of the dialog', async () => {
    showLazy(createStage(), { locale: de })
    load.mockRejectedValue(new Error('offline'))
    await press(de.words.trigger)
    await expect.element(alert()).toHaveTextContent(de.words.loadFailed)
  })
})

describe('client, words and the rest', () => {
  it('makes the client with the dialog, and deletes by it', async () => {
    const stage = createStage('dov')
    const { appHost, appId } = stage.client
    const client = createGenAuthClient({
      appHost,
      appId,
      getAccessToken: () => stage.client.getAccessToken(),
      fetch: (input, init) => stage.sandbox.fetch(new Request(input, init)),
    })
    const onDeleted = vi.fn<() => void>()
    showLazy(stage, { client, onDeleted })
    await press(OPEN)
    await press('Continue')
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('Your account is deleted')).toHaveFocus()
    await expect.element(status()).toHaveTextContent('')
    expect(stage.isDeleted()).toBe(true)
    expect(onDeleted).toHaveBeenCalledOnce()
  })

  it('takes client and words from the provider, before and after it is loaded', async () => {
    const stage = createStage()
    render(
      <QueryClientProvider client={stage.queryClient}>
        <FarewellProvider client={stage.client} locale={de} strings={{ keepAccount: 'Bleiben' }}>
          <DeleteAccountDialog />
        </FarewellProvider>
      </QueryClientProvider>,
      { reactStrictMode: true },
    )
    await press(de.words.trigger)
    await expect.element(button('Bleiben')).toHaveFocus()
    await expect.element(title(de.words.reviewTitle)).toBeVisible()
  })

  it('lets its own words beat the provider’s', async () => {
    showLazy(createStage(), { strings: { trigger: 'Leave us' } }, (inside) => (
      <FarewellProvider locale={de}>{inside}</FarewellProvider>
    ))
    await expect.element(button('Leave us')).toBeVisible()
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

  it('tells a wrong option of the client when the dialog renders', async () => {
    allowConsole()
    const options = { appId: 'app', getAccessToken: () => 'token' }
    const client = createGenAuthClient({ ...options, appHost: 'example.com' })
    showLazy(createStage(), { client }, (inside) => <Boundary>{inside}</Boundary>)
    await expect.element(button(OPEN)).toBeVisible()
    await button(OPEN).hover()
    await expect.element(page.getByText(/appHost/)).toBeVisible()
  })
})
