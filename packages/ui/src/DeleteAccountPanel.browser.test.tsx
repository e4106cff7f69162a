import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { StrictMode, useRef, useState, type ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { DeleteAccountPanel, type DeleteAccountPanelProps } from './DeleteAccountPanel.tsx'
import {
  button,
  codeField,
  createStage,
  enter,
  escape,
  OPEN,
  openCode,
  openReview,
  openVerify,
  passwordField,
  press,
  pressesAtWork,
  settle,
  shown,
  status,
  title,
  useStage,
  type Shown,
  type Stage,
} from './testing/stage.testing.tsx'

useStage()

const PASSWORD = 'copper window drifts east'
const panel = (): Locator => page.getByRole('group', { name: 'Delete your account?' })

type Props = Partial<DeleteAccountPanelProps>

/** As `stage.show`, of the panel. */
function showPanel(
  stage: Stage,
  props: Props = {},
  around: (inside: ReactNode) => ReactNode = (inside) => inside,
): Shown & { again: (props?: Props) => void } {
  const tree = (current: Props): ReactNode => (
    <StrictMode>
      <QueryClientProvider client={stage.queryClient}>
        {around(<DeleteAccountPanel client={stage.client} {...current} />)}
      </QueryClientProvider>
    </StrictMode>
  )
  const { container, rerender, unmount } = render(tree(props))
  return { container, unmount, again: (next) => rerender(tree(next ?? props)) }
}

async function submitPassword(): Promise<void> {
  await openVerify()
  await passwordField().fill(PASSWORD)
  await press('Delete account')
}

describe('in place', () => {
  it('opens from its trigger as a labelled group without modality, and closes by it', async () => {
    const stage = createStage()
    showPanel(stage, {}, (inside) => (
      <main data-testid="place">
        {inside}
        <button>After</button>
      </main>
    ))
    await expect.element(button(OPEN)).toHaveAttribute('aria-expanded', 'false')
    await expect.element(button(OPEN)).not.toHaveAttribute('aria-haspopup')
    expect(document.querySelector('.farewell-panel')).toBeNull()
    expect(stage.sandbox.requests()).toEqual([])
    await openReview()
    await expect.element(button(OPEN)).toHaveAttribute('aria-expanded', 'true')
    await expect.element(panel()).toBeVisible()
    await expect
      .element(panel())
      .toHaveAccessibleDescription('This deletes the account below for good. It cannot be undone.')
    expect(page.getByTestId('place').element().contains(panel().element())).toBe(true)
    expect(document.querySelector('dialog, [aria-modal], [role=alertdialog]')).toBeNull()
    // The page around stays in reach.
    await press('After')
    await expect.element(button('After')).toHaveFocus()
    await press(OPEN)
    await expect.element(panel()).not.toBeInTheDocument()
    await expect.element(button(OPEN)).toHaveAttribute('aria-expanded', 'false')
    await expect.element(button(OPEN)).toHaveFocus()
  })

  it('tells why it opens and closes', async () => {
    const reasons: [boolean, string][] = []
    showPanel(createStage(), {
      onOpenChange: (open, { reason }) => void reasons.push([open, reason]),
    })
    await openReview()
    await press(OPEN)
    await expect.element(panel()).not.toBeInTheDocument()
    await openReview()
    await press('Keep account')
    await expect.element(panel()).not.toBeInTheDocument()
    expect(reasons).toEqual([
      [true, 'trigger'],
      [false, 'trigger'],
      [true, 'trigger'],
      [false, 'keep-account'],
    ])
  })

  it('does nothing on Escape, at any step', async () => {
    const onOpenChange = vi.fn<(open: boolean) => void>()
    const onKeyDown = vi.fn<(key: string) => void>()
    showPanel(createStage('dov'), { onOpenChange }, (inside) => (
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
      <div onKeyDown={({ key }) => onKeyDown(key)}>{inside}</div>
    ))
    await openReview()
    await escape()
    await press('Continue')
    await expect.element(passwordField()).toHaveFocus()
    await escape()
    await settle()
    await expect.element(passwordField()).toBeVisible()
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true, expect.anything())
    // It is the page's: a dialog of the host's around it closes by it.
    expect(onKeyDown.mock.calls).toEqual([['Escape'], ['Escape']])
  })

  it('stays open while the delete request is out, also on a press on its trigger', async () => {
    const stage = createStage('dov')
    const release = stage.hold('delete-account')
    showPanel(stage)
    await submitPassword()
    await expect.element(title('Deleting your account…')).toBeVisible()
    await press(OPEN)
    await settle()
    await expect.element(title('Deleting your account…')).toBeVisible()
    release()
    await expect.element(title('Your account is deleted')).toBeVisible()
  })
})

describe('focus', () => {
  const beside = (inside: ReactNode): ReactNode => (
    <main>
      <h1>Delete</h1>
      <input aria-label="Search" />
      {inside}
    </main>
  )
  const search = (): Locator => page.getByLabelText('Search')

  it('goes along with the steps after a press, and back to the trigger', async () => {
    showPanel(createStage(), {}, beside)
    await press(OPEN)
    await expect.element(button('Keep account')).toHaveFocus()
    await press('Continue')
    await expect.element(button('Send code')).toHaveFocus()
    await press('Back')
    await expect.element(button('Keep account')).toHaveFocus()
    await press('Keep account')
    await expect.element(button(OPEN)).toHaveFocus()
  })

  it('goes to the title while the account is read', async () => {
    const stage = createStage()
    const release = stage.hold('get-profile')
    showPanel(stage, {}, beside)
    await press(OPEN)
    await expect.element(title('Delete your account?')).toHaveFocus()
    release()
    await expect.element(button('Keep account')).toHaveFocus()
  })

  it('is not taken from the page that opens it by itself', async () => {
    const stage = createStage()
    const release = stage.hold('get-profile')
    showPanel(stage, { defaultOpen: true, trigger: null }, beside)
    await expect.element(shown('Loading your account…')).toBeVisible()
    expect(document.activeElement).toBe(document.body)
    release()
    await expect.element(button('Continue')).toBeVisible()
    await settle()
    expect(document.activeElement).toBe(document.body)
  })

  it('is not taken by a host that opens it again after somebody was in it', async () => {
    const { again } = showPanel(createStage(), { open: false }, beside)
    await press(OPEN)
    again({ open: true })
    await expect.element(button('Keep account')).toHaveFocus()
    again({ open: false })
    await expect.element(button(OPEN)).toHaveFocus()
    again({ open: true })
    await expect.element(button('Continue')).toBeVisible()
    await expect.element(button(OPEN)).toHaveFocus()
  })

  it('is not taken from where the person went while the account was read', async () => {
    const stage = createStage()
    const release = stage.hold('get-profile')
    showPanel(stage, {}, beside)
    await press(OPEN)
    await search().click()
    release()
    await expect.element(button('Continue')).toBeVisible()
    await settle()
    await expect.element(search()).toHaveFocus()
    await press('Continue')
    await expect.element(button('Send code')).toHaveFocus()
  })

  it('is not taken from where the person went while the password was checked', async () => {
    const stage = createStage('dov')
    showPanel(stage, {}, beside)
    await openVerify()
    const release = stage.hold('verify-delete-account-request')
    await passwordField().fill('wrong')
    await press('Delete account')
    await search().click()
    release()
    await expect.element(passwordField()).toHaveAttribute('aria-invalid', 'true')
    await settle()
    await expect.element(search()).toHaveFocus()
  })

  it('goes along with somebody who only uses the keyboard', async () => {
    const stage = createStage('dov')
    const props = { defaultOpen: true, trigger: null, acknowledgement: 'phrase' } as const
    showPanel(stage, props, beside)
    await expect.element(button('Continue')).toBeVisible()
    await search().click()
    await userEvent.tab()
    await expect.element(page.getByLabelText(/^To confirm/)).toHaveFocus()
    await userEvent.keyboard('delete my account')
    await enter()
    await expect.element(passwordField()).toHaveFocus()
    await userEvent.keyboard(PASSWORD)
    await enter()
    await expect.element(title('Your account is deleted')).toHaveFocus()
  })

  it('is not pulled to the page by a panel that goes and that nobody was in', async () => {
    let there = true
    const { again } = showPanel(createStage(), { defaultOpen: true, trigger: null }, (inside) => (
      <main>
        <h1>Home</h1>
        {there ? inside : null}
      </main>
    ))
    await expect.element(button('Continue')).toBeVisible()
    there = false
    again()
    await expect.element(button('Continue')).not.toBeInTheDocument()
    await settle()
    expect(document.activeElement).toBe(document.body)
  })

  it('goes to what the host names, at first and in the end', async () => {
    const byId = (id: string) => () => document.getElementById(id)
    const exportData = (
      <a id="export" href="#export">
        Export
      </a>
    )
    showPanel(
      createStage(),
      { exportData, initialFocus: byId('export'), finalFocus: byId('other') },
      (inside) => (
        <>
          <button id="other">Other</button>
          {inside}
        </>
      ),
    )
    await openReview()
    await expect.element(page.getByRole('link', { name: 'Export' })).toHaveFocus()
    await press('Keep account')
    await expect.element(button('Other')).toHaveFocus()
  })
})

describe('a page of its own', () => {
  it('offers no way to leave, and keeps the focus over a way back', async () => {
    const stage = createStage('dov')
    showPanel(stage, { trigger: null, defaultOpen: true, canDismiss: false })
    await expect.element(button('Continue')).toBeVisible()
    await expect.element(button('Keep account')).not.toBeInTheDocument()
    await press('Continue')
    await expect.element(passwordField()).toHaveFocus()
    await expect.element(button('Keep account')).not.toBeInTheDocument()
    await press('Back')
    // The safe button is not there to take it.
    await expect.element(title('Delete your account?')).toHaveFocus()
  })

  it('shows its own sign-in, and no Close, to who is signed out', async () => {
    const stage = createStage()
    stage.signInAs(undefined)
    showPanel(stage, {
      trigger: null,
      defaultOpen: true,
      canDismiss: false,
      signIn: <a href="#sign-in">Sign in</a>,
    })
    await expect.element(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
    await expect.element(button('Close')).not.toBeInTheDocument()
    // It cannot be left and opened again.
    stage.signInAs('ada')
    await press('Try again')
    await expect.element(button('Continue')).toBeVisible()
  })

  it('offers to try again only what can be tried', async () => {
    const stage = createStage()
    showPanel(stage, { trigger: null, defaultOpen: true, canDismiss: false, disabled: true })
    await expect.element(title('Accounts cannot be deleted here')).toBeVisible()
    await expect.element(button('Try again')).not.toBeInTheDocument()
  })

  it('ends with Done, and calls onDone', async () => {
    const stage = createStage('dov')
    const onDone = vi.fn<() => void>()
    showPanel(stage, { trigger: null, defaultOpen: true, canDismiss: false, onDone })
    await press('Continue')
    await passwordField().fill(PASSWORD)
    await press('Delete account')
    await press('Done')
    await expect.poll(() => onDone.mock.calls.length).toBe(1)
    await expect.element(title('Your account is deleted')).not.toBeInTheDocument()
  })
})

describe('a deletion', () => {
  it('by a code by e-mail, with the announcements of the dialog', async () => {
    const stage = createStage('bea')
    const onDeleted = vi.fn<() => void>()
    showPanel(stage, { onDeleted })
    await openCode()
    await expect.element(status()).toMatchTextContent(/^We sent a code by e-mail/)
    await codeField().fill(stage.code())
    await press('Delete account')
    await expect.element(title('Your account is deleted')).toHaveFocus()
    expect(stage.isDeleted()).toBe(true)
    expect(onDeleted).toHaveBeenCalledOnce()
  })

  it('by a code by text message, after a blocker is settled', async () => {
    const stage = createStage('chen')
    let blockers = ['A bill']
    showPanel(stage, { blockers: () => blockers })
    await press(OPEN)
    await expect.element(shown('A bill')).toBeVisible()
    blockers = []
    await press('Check again')
    await press('Continue')
    await press('Send code')
    await expect.element(codeField()).toHaveFocus()
    await userEvent.keyboard(stage.code())
    await enter()
    await expect.element(title('Your account is deleted')).toBeVisible()
  })

  it('by the password', async () => {
    const stage = createStage('dov')
    showPanel(stage)
    await submitPassword()
    await expect.element(title('Your account is deleted')).toHaveFocus()
    expect(stage.isDeleted()).toBe(true)
  })

  it('is not sent when the panel is taken away while verifying', async () => {
    const stage = createStage('dov')
    const release = stage.hold('verify-delete-account-request')
    const { unmount } = showPanel(stage)
    await submitPassword()
    await expect.element(button('Checking…')).toBeVisible()
    unmount()
    release()
    await expect.poll(pressesAtWork).toBe(0)
    expect(stage.count('deleteAccount')).toBe(0)
  })
})

describe('onBusyChange', () => {
  it('is told around the delete request, and of nothing else', async () => {
    const stage = createStage('dov')
    const releaseVerify = stage.hold('verify-delete-account-request')
    const release = stage.hold('delete-account')
    const onBusyChange = vi.fn<(busy: boolean) => void>()
    showPanel(stage, { onBusyChange })
    await submitPassword()
    await expect.element(button('Checking…')).toBeVisible()
    expect(onBusyChange).not.toHaveBeenCalled()
    releaseVerify()
    await expect.poll(() => onBusyChange.mock.calls).toEqual([[true]])
    release()
    await expect.poll(() => onBusyChange.mock.calls).toEqual([[true], [false]])
    await press('Done')
    await settle()
    expect(onBusyChange).toHaveBeenCalledTimes(2)
  })

  it('calls the latest, and lets go when the answer is lost', async () => {
    const stage = createStage('dov', { afterDeletion: 'unauthorized' })
    stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
    const release = stage.hold('delete-account')
    const first = vi.fn<(busy: boolean) => void>()
    const latest = vi.fn<(busy: boolean) => void>()
    const { again } = showPanel(stage, { onBusyChange: first })
    await submitPassword()
    await expect.poll(() => first.mock.calls).toEqual([[true]])
    again({ onBusyChange: latest })
    release()
    await expect.element(title('We are not sure yet')).toBeVisible()
    expect(latest.mock.calls).toEqual([[false]])
    expect(first).toHaveBeenCalledOnce()
  })

  it('lets go when the panel is taken away, and the deletion goes on', async () => {
    const stage = createStage('dov')
    const release = stage.hold('delete-account')
    const onBusyChange = vi.fn<(busy: boolean) => void>()
    const onDeleted = vi.fn<() => void>()
    const { unmount } = showPanel(stage, { onBusyChange, onDeleted })
    await submitPassword()
    await expect.poll(() => onBusyChange.mock.calls).toEqual([[true]])
    unmount()
    expect(onBusyChange.mock.calls).toEqual([[true], [false]])
    release()
    await expect.poll(() => onDeleted.mock.calls.length).toBe(1)
    expect(stage.isDeleted()).toBe(true)
    expect(onBusyChange).toHaveBeenCalledTimes(2)
  })
})

describe('inside a dialog of the host’s own', () => {
  function Host({ stage }: { stage: Stage }): ReactNode {
    const ref = useRef<HTMLDialogElement>(null)
    const [busy, setBusy] = useState(false)
    const [open, setOpen] = useState(false)
    const close = (): void => ref.current?.close()
    return (
      <>
        <button
          onClick={() => {
            ref.current?.showModal()
            setOpen(true)
          }}
        >
          Host’s button
        </button>
        <dialog
          ref={ref}
          aria-label="Host’s dialog"
          data-busy={busy}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && busy) event.preventDefault()
          }}
          onClose={() => setOpen(false)}
        >
          <button onClick={() => busy || close()}>Host’s close</button>
          {open ? (
            <DeleteAccountPanel
              client={stage.client}
              queryClient={stage.queryClient}
              trigger={null}
              defaultOpen
              onOpenChange={(isOpen) => isOpen || close()}
              onBusyChange={setBusy}
            />
          ) : null}
        </dialog>
      </>
    )
  }
  const hosts = (): HTMLDialogElement | null => document.querySelector('dialog')

  it('is left by Escape, by its own button, and by the panel’s', async () => {
    const stage = createStage('dov')
    render(<Host stage={stage} />, { reactStrictMode: true })
    for (const leave of [escape, () => press('Host’s close'), () => press('Keep account')]) {
      await press('Host’s button')
      await press('Continue')
      await expect.element(passwordField()).toHaveFocus()
      await leave()
      await expect.poll(() => hosts()?.open).toBe(false)
      await expect.element(passwordField()).not.toBeInTheDocument()
      await expect.element(button('Host’s button')).toHaveFocus()
    }
    expect(stage.count('deleteAccount')).toBe(0)
  })

  it('keeps it open while the delete request is out', async () => {
    const stage = createStage('dov')
    const release = stage.hold('delete-account')
    render(<Host stage={stage} />, { reactStrictMode: true })
    await press('Host’s button')
    await press('Continue')
    await passwordField().fill(PASSWORD)
    await enter()
    await expect.element(title('Deleting your account…')).toHaveFocus()
    await expect.poll(() => hosts()?.dataset['busy']).toBe('true')
    for (let time = 0; time < 5; time += 1) {
      await escape()
      await settle()
    }
    await press('Host’s close')
    expect(hosts()?.open).toBe(true)
    release()
    await expect.element(title('Your account is deleted')).toBeVisible()
    await press('Done')
    await expect.poll(() => hosts()?.open).toBe(false)
  })
})

describe('what is typed', () => {
  const NATIVE = [
    'keydown',
    'keyup',
    'keypress',
    'beforeinput',
    'input',
    'change',
    'paste',
  ] as const

  it.each([
    ['password', 'dov'],
    ['code', 'bea'],
  ])('of a %s reaches no handler of the page', async (kind, username) => {
    const told: string[] = []
    const hear = ({ type, target }: { type: string; target: EventTarget | null }): void => {
      if (target instanceof HTMLInputElement) told.push(type)
    }
    showPanel(createStage(username), {}, (inside) => (
      // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
      <div
        ref={(place) => {
          for (const type of NATIVE) place?.addEventListener(type, hear)
        }}
        onKeyDown={hear}
        onInput={hear}
        onChange={hear}
        onPaste={hear}
      >
        {inside}
      </div>
    ))
    await openVerify()
    const field = kind === 'code' ? codeField() : passwordField()
    await field.click()
    await userEvent.keyboard('12')
    await userEvent.keyboard('{Control>}a{/Control}')
    await userEvent.copy()
    await userEvent.paste()
    await enter()
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
    expect(told).toEqual([])
  })
})
