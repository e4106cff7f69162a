import { StrictMode, version, type ReactNode } from 'react'
import * as React from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeleteAccountDialog } from '../DeleteAccountDialog.tsx'
import {
  button,
  createStage,
  dialog,
  enter,
  escape,
  OPEN,
  openReview,
  openVerify,
  passwordField,
  press,
  settle,
  title,
  useStage,
  type Stage,
} from '../testing/stage.testing.tsx'
import styles from '../styles.css?inline'

useStage()

const element = (): HTMLDialogElement => dialog().element() as HTMLDialogElement

/** What the platform tells the dialog from now on. */
function listen(): string[] {
  const told: string[] = []
  const dialogElement = element()
  for (const type of ['cancel', 'close']) {
    dialogElement.addEventListener(type, () => void told.push(type))
  }
  return told
}

/** Up to the moment where the delete request is out; gives back what lets it be answered. */
async function openDeleting(stage: Stage): Promise<() => void> {
  const release = stage.hold('delete-account')
  await openVerify()
  await passwordField().fill('copper window drifts east')
  await press('Delete account')
  await expect.element(title('Deleting your account…')).toBeVisible()
  return release
}

it('renders nothing but its trigger while it is closed', () => {
  const { container } = createStage().show({ trigger: <button>Delete</button> })
  expect(container.querySelectorAll('*')).toHaveLength(1)
})

it('opens in the top layer, in place, and a late close event of StrictMode does not close it', async () => {
  createStage().show({}, (inside) => <main data-testid="place">{inside}</main>)
  await openReview()
  await settle()
  expect(element().matches(':modal')).toBe(true)
  expect(page.getByTestId('place').element().contains(element())).toBe(true)
})

it.each(['button', 'body'])('closes on Escape with the focus on a %s', async (place) => {
  const onOpenChange = vi.fn<(open: boolean, details: { reason: string }) => void>()
  createStage().show({ onOpenChange })
  await openReview()
  if (place === 'body') (document.activeElement as HTMLElement).blur()
  await escape()
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(onOpenChange.mock.calls.map(([open, { reason }]) => [open, reason])).toEqual([
    [true, 'trigger'],
    [false, 'escape-key'],
  ])
  await expect.element(button(OPEN)).toHaveFocus()
})

it.each(['heading', 'body'])(
  'stays while deleting, however often Escape is pressed with the focus on the %s',
  async (place) => {
    const stage = createStage('dov')
    const onOpenChange = vi.fn<(open: boolean) => void>()
    stage.show({ onOpenChange })
    const release = await openDeleting(stage)
    if (place === 'body') (document.activeElement as HTMLElement).blur()
    const told = listen()
    for (let time = 0; time < 10; time += 1) {
      await escape()
      await settle()
      expect(element().matches(':modal')).toBe(true)
    }
    expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(true, expect.anything())
    expect(told).toEqual([])
    release()
    await expect.element(title('Your account is deleted')).toBeVisible()
  },
)

it.each(['button', 'body'])(
  'stays while the host says so, however often Escape is pressed with the focus on a %s',
  async (place) => {
    createStage().show({ onOpenChange: (open, { cancel }) => (open ? undefined : cancel()) })
    await openReview()
    const told = listen()
    for (let time = 0; time < 10; time += 1) {
      if (place === 'body') (document.activeElement as HTMLElement).blur()
      await escape()
      await settle()
      expect(element().matches(':modal')).toBe(true)
    }
    // A key that is prevented is no close request; without one, engines give in after a while.
    expect(told.includes('cancel')).toBe(place === 'body')
  },
)

it('comes back when the platform closes it while deleting', async () => {
  const stage = createStage('dov')
  stage.show()
  const release = await openDeleting(stage)
  element().close()
  await expect.poll(() => element().matches(':modal')).toBe(true)
  release()
  await expect.element(title('Your account is deleted')).toBeVisible()
})

it('comes back when the platform closes it and the host keeps it open', async () => {
  const onOpenChange = vi.fn((open: boolean, details: { cancel: () => void }) => {
    if (!open) details.cancel()
  })
  createStage().show({ onOpenChange })
  await openReview()
  element().close()
  await expect.poll(() => onOpenChange.mock.calls.length).toBe(2)
  expect(element().matches(':modal')).toBe(true)
})

it('closes when the platform closes it otherwise', async () => {
  createStage().show()
  await openReview()
  element().close()
  await expect.element(dialog()).not.toBeInTheDocument()
})

it('does not take a cancelled file choice inside for its own', async () => {
  createStage('eli').show({ fallback: <input type="file" aria-label="Proof" /> })
  await press(OPEN)
  await expect.element(page.getByLabelText('Proof')).toBeVisible()
  page
    .getByLabelText('Proof')
    .element()
    .dispatchEvent(new Event('cancel', { bubbles: true }))
  await settle()
  expect(element().matches(':modal')).toBe(true)
})

it('does nothing on a press outside', async () => {
  createStage().show()
  await openReview()
  await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true })
  await settle()
  expect(element().matches(':modal')).toBe(true)
})

it('keeps the page behind from taking presses and keys', async () => {
  createStage().show({}, (inside) => (
    <>
      <button>Behind</button>
      {inside}
    </>
  ))
  await openReview()
  const behind = page.getByText('Behind').element() as HTMLElement
  behind.focus()
  expect(document.activeElement).not.toBe(behind)
})

const around = (): HTMLElement => page.getByTestId('around').element() as HTMLElement
const hideable = (inside: ReactNode): ReactNode => (
  <>
    <button>Behind</button>
    <div data-testid="around">{inside}</div>
  </>
)

it('closes when an ancestor is hidden, and says why', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>()
  createStage().show({ onOpenChange }, hideable)
  await openReview()
  around().style.display = 'none'
  await expect.poll(() => document.querySelector('dialog')).toBeNull()
  expect(onOpenChange).toHaveBeenLastCalledWith(
    false,
    expect.objectContaining({ reason: 'hidden' }),
  )
  expect(onOpenChange).toHaveBeenCalledTimes(2)
  await button('Behind').click()
  await expect.element(button('Behind')).toHaveFocus()
})

it('never leaves a frozen page behind, even where the host keeps it open', async () => {
  createStage().show(
    { onOpenChange: (open, { cancel }) => (open ? undefined : cancel()) },
    hideable,
  )
  await openReview()
  around().style.display = 'none'
  await button('Behind').click()
  await expect.element(button('Behind')).toHaveFocus()
  around().style.display = ''
  await expect.poll(() => element().matches(':modal')).toBe(true)
})

it('opens in an element without a box, as islands have, and hides with what is around it', async () => {
  createStage().show(
    { onOpenChange: (open, { cancel }) => (open ? undefined : cancel()) },
    (inside) => hideable(<div style={{ display: 'contents' }}>{inside}</div>),
  )
  await openReview()
  expect(element().matches(':modal')).toBe(true)
  around().style.display = 'none'
  await button('Behind').click()
  await expect.element(button('Behind')).toHaveFocus()
  around().style.display = ''
  await expect.poll(() => element().matches(':modal')).toBe(true)
})

it('frees a page that is hidden while deleting, and is there again when it can be seen', async () => {
  const stage = createStage('dov')
  stage.show({}, hideable)
  const release = await openDeleting(stage)
  around().style.display = 'none'
  await button('Behind').click()
  await expect.element(button('Behind')).toHaveFocus()
  around().style.display = ''
  release()
  await expect.element(title('Your account is deleted')).toBeVisible()
  expect(element().matches(':modal')).toBe(true)
})

it('frees a page that is hidden while deleting, and lets the deletion end unseen', async () => {
  const stage = createStage('dov')
  const onDeleted = vi.fn<() => void>()
  stage.show({ onDeleted }, hideable)
  const release = await openDeleting(stage)
  around().style.display = 'none'
  await expect.poll(() => document.querySelector('dialog:modal')).toBeNull()
  release()
  await expect.poll(() => onDeleted.mock.calls.length).toBe(1)
  await button('Behind').click()
  await expect.element(button('Behind')).toHaveFocus()
})

it('takes nothing over from its place that would make it unusable or ugly', async () => {
  const inherited: Record<string, string> = {
    'pointer-events': 'none',
    visibility: 'hidden',
    'text-transform': 'uppercase',
    'white-space': 'nowrap',
    'text-align': 'center',
    'text-align-last': 'center',
    'text-indent': '4em',
    'text-shadow': '0 0 5px red',
    'letter-spacing': '9px',
    'word-spacing': '9px',
    'word-break': 'break-all',
    'overflow-wrap': 'anywhere',
    hyphens: 'auto',
    'line-height': '5',
    'font-style': 'italic',
    'font-variant-caps': 'small-caps',
    'font-weight': '900',
    'font-size': '60px',
    cursor: 'wait',
    'user-select': 'none',
    '-webkit-text-fill-color': 'red',
    '-webkit-text-stroke-width': '3px',
    'list-style-type': 'square',
  }
  createStage().show({ defaultOpen: true, trigger: null, consequences: ['Notes'] })
  await expect.element(button('Continue')).toBeVisible()
  const looks = (selector: string): Record<string, string> => {
    const style = getComputedStyle(document.querySelector(selector) ?? document.body)
    return Object.fromEntries(
      Object.keys(inherited).map((name) => [name, style.getPropertyValue(name)]),
    )
  }
  const selectors = ['.farewell-dialog', '.farewell-title', '.farewell-item', '.farewell-button']
  const before = selectors.map(looks)
  for (const [name, value] of Object.entries(inherited)) {
    document.body.style.setProperty(name, value)
  }
  try {
    expect(looks('body')).toMatchObject({ 'pointer-events': 'none', 'text-transform': 'uppercase' })
    expect(selectors.map(looks)).toEqual(before)
    await press('Continue')
    await expect.element(title('Confirm that it is you')).toBeVisible()
    await page.getByText(/^One last step/).dblClick()
    expect(String(getSelection())).not.toBe('')
  } finally {
    document.body.removeAttribute('style')
  }
})

it('keeps the border of a field when the host softens the other borders', async () => {
  createStage('dov').show({}, (inside) => (
    <div style={{ ['--farewell-border' as string]: 'rgb(1, 2, 3)' }}>{inside}</div>
  ))
  await openVerify()
  const colourOf = (selector: string): string =>
    getComputedStyle(document.querySelector(selector) ?? document.body).borderTopColor
  expect(colourOf('.farewell-dialog')).toBe('rgb(1, 2, 3)')
  expect(colourOf('.farewell-input')).toBe('rgb(143, 138, 128)')
  element().parentElement?.style.setProperty('--farewell-field-border', 'rgb(4, 5, 6)')
  expect(colourOf('.farewell-input')).toBe('rgb(4, 5, 6)')
})

it('lets light, dark and direction through from its place', async () => {
  createStage().show({ strings: {} }, (inside) => (
    <div dir="rtl" style={{ colorScheme: 'dark' }}>
      {inside}
    </div>
  ))
  await openReview()
  expect(getComputedStyle(element()).direction).toBe('rtl')
  expect(getComputedStyle(element()).backgroundColor).toBe('rgb(29, 28, 26)')
})

it('marks the language of a dictionary, and none of words that came alone', async () => {
  const { again } = createStage().show({}, (inside) => (
    <div lang="ar" dir="rtl">
      {inside}
    </div>
  ))
  await openReview()
  await expect.element(dialog()).toHaveAttribute('lang', 'en')
  await expect.element(dialog()).toHaveAttribute('dir', 'ltr')
  again({ strings: { continue: 'متابعة' } })
  await expect.element(dialog()).not.toHaveAttribute('lang')
  await expect.element(dialog()).not.toHaveAttribute('dir')
})

it('watches its place once, however often the host renders', async () => {
  const { show } = createStage()
  const observers = vi.spyOn(window, 'ResizeObserver')
  const { again } = show({ onOpenChange: () => {} })
  await openReview()
  const made = observers.mock.calls.length
  for (let time = 0; time < 3; time += 1) again({ onOpenChange: () => {} })
  await settle()
  expect(made).toBeGreaterThan(0)
  expect(observers).toHaveBeenCalledTimes(made)
})

it('does not take the Escape that ends a composition for its own', async () => {
  createStage().show()
  await openReview()
  const init = { key: 'Escape', keyCode: 229, bubbles: true, cancelable: true }
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
  await settle()
  await expect.element(button('Continue')).toBeVisible()
})

it.each(['cancelled', 'followed before'])(
  'gives the focus back when the host closes it after a link was %s',
  async (how) => {
    const { show } = createStage()
    const props: Parameters<typeof show>[0] = {
      blockers: [{ label: 'A bill', href: '#bill' }],
      trigger: null,
      onOpenChange: (_, { cancel }) => (how === 'cancelled' ? cancel() : undefined),
    }
    const { again } = show({ ...props, open: true }, (inside) => (
      <main>
        <h1>Settings</h1>
        {inside}
      </main>
    ))
    await page.getByRole('link', { name: /A bill/ }).click()
    if (how === 'followed before') {
      again({ ...props, open: false })
      await expect.element(dialog()).not.toBeInTheDocument()
      again({ ...props, open: true })
      await expect.element(button('Check again')).toBeVisible()
    }
    again({ ...props, open: false })
    await expect.element(title('Settings')).toHaveFocus()
  },
)

it('gives the focus back to the trigger, whatever had it before', async () => {
  createStage().show({}, (inside) => (
    <>
      <input aria-label="Name" />
      {inside}
    </>
  ))
  await page.getByLabelText('Name').click()
  // As Safari does it: a press that does not focus the button.
  ;(button(OPEN).element() as HTMLElement).click()
  await press('Keep account')
  await expect.element(button(OPEN)).toHaveFocus()
})

it('gives the focus to the main heading when the trigger is gone', async () => {
  const stage = createStage()
  let signedIn = true
  const page1 = (inside: ReactNode): ReactNode => (
    <main>
      <h1>Settings</h1>
      {signedIn ? inside : null}
    </main>
  )
  const { again } = stage.show({}, page1)
  await openReview()
  signedIn = false
  again()
  await expect.element(title('Settings')).toHaveFocus()
})

it('leaves the focus where the host has put it', async () => {
  const { show } = createStage()
  function Host({ open }: { open: boolean }): ReactNode {
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- what hosts do
    return open ? null : <input aria-label="Next" autoFocus />
  }
  let open = true
  const { again } = show({ open, trigger: <button>Delete</button> }, (inside) => (
    <>
      <h1>Settings</h1>
      {inside}
      <Host open={open} />
    </>
  ))
  await expect.element(button('Continue')).toBeVisible()
  open = false
  again({ open: false, trigger: <button>Delete</button> })
  await expect.element(dialog()).not.toBeInTheDocument()
  await settle()
  await expect.element(page.getByLabelText('Next')).toHaveFocus()
})

it('works inside an open shadow root', async () => {
  const stage = createStage('dov')
  const host = document.createElement('div')
  document.body.append(host)
  const shadow = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  shadow.adoptedStyleSheets = [sheet]
  const root = createRoot(shadow)
  root.render(
    <StrictMode>
      <DeleteAccountDialog client={stage.client} queryClient={stage.queryClient} />
    </StrictMode>,
  )
  await openReview()
  expect(shadow.querySelector('dialog')?.matches(':modal')).toBe(true)
  expect(shadow.activeElement?.textContent).toBe('Keep account')
  await escape()
  await expect.poll(() => shadow.querySelector('dialog')).toBeNull()
  expect(shadow.activeElement?.textContent).toBe(OPEN)
  await openReview()
  host.style.display = 'none'
  await expect.poll(() => shadow.querySelector('dialog')).toBeNull()
  host.style.display = ''
  await openVerify()
  await passwordField().fill('copper window drifts east')
  await enter()
  await expect.element(title('Your account is deleted')).toBeVisible()
  expect(stage.isDeleted()).toBe(true)
  root.unmount()
})

it('is one of two on a page: opening one closes the other', async () => {
  const stage = createStage()
  stage.show({ trigger: <button>First</button> }, (inside) => (
    <>
      {inside}
      <DeleteAccountDialog client={stage.client} trigger={<button>Second</button>} />
    </>
  ))
  await press('First')
  await expect.element(button('Continue')).toBeVisible()
  expect(document.querySelectorAll('dialog')).toHaveLength(1)
  // The page behind is inert to people, not to scripts.
  ;(page.getByText('Second').element() as HTMLElement).click()
  await expect.poll(() => stage.count('getProfile')).toBe(2)
  await expect.element(button('Continue')).toBeVisible()
  expect(document.querySelectorAll('dialog')).toHaveLength(1)
  expect(element().previousElementSibling?.textContent).toBe('Second')
  await press('Keep account')
  await expect.element(button('Second')).toHaveFocus()
})

const { Activity } = React as {
  Activity?: React.ComponentType<{ mode: string; children?: ReactNode }>
}

it.skipIf(!Activity)('closes with an Activity that is hidden, and frees the page', async () => {
  expect(version).toMatch(/^19/)
  const stage = createStage()
  let mode = 'visible'
  const { again } = stage.show({}, (inside) => (
    <>
      <button>Behind</button>
      {Activity ? <Activity mode={mode}>{inside}</Activity> : inside}
    </>
  ))
  await openReview()
  mode = 'hidden'
  again()
  await button('Behind').click()
  await expect.element(button('Behind')).toHaveFocus()
  mode = 'visible'
  again()
  await expect.element(button(OPEN)).toBeVisible()
  await expect.element(dialog()).not.toBeInTheDocument()
})

it.skipIf(!Activity)('opens again with its Activity while the host holds it open', async () => {
  expect(version).toMatch(/^19/)
  const stage = createStage()
  let mode = 'visible'
  const { again } = stage.show({ open: true, trigger: null }, (inside) => (
    <>
      <button>Behind</button>
      {Activity ? <Activity mode={mode}>{inside}</Activity> : inside}
    </>
  ))
  await expect.element(button('Continue')).toBeVisible()
  mode = 'hidden'
  again()
  await button('Behind').click()
  mode = 'visible'
  again()
  await expect.element(button('Continue')).toBeVisible()
  expect(stage.count('getProfile')).toBe(2)
})

it('shows the deletion that it was taken away from in the middle', async () => {
  const stage = createStage('dov')
  const onDeleted = vi.fn<() => void>()
  const onDone = vi.fn<() => void>()
  const { unmount } = stage.show({ onDeleted, onDone })
  const release = await openDeleting(stage)
  unmount()
  stage.show({ onDeleted, onDone })
  await press(OPEN)
  await expect.element(title('Deleting your account…')).toBeVisible()
  release()
  await expect.element(title('Your account is deleted')).toBeVisible()
  expect(onDeleted).toHaveBeenCalledOnce()
  expect(onDone).not.toHaveBeenCalled()
})
