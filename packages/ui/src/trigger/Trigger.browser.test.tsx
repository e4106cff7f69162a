import { lazy, Suspense, type MouseEvent, type ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  button,
  createStage,
  dialog,
  enter,
  OPEN,
  press,
  settle,
  useStage,
} from '../testing/stage.testing.tsx'

useStage()

/** An element on its way, as a server component hands it over: no component, and no element yet. */
function fromServer(element: ReactNode): ReactNode {
  return lazy(async () => ({ default: element as never })) as unknown as ReactNode
}
const suspended = (inside: ReactNode): ReactNode => <Suspense fallback="…">{inside}</Suspense>

function form() {
  const onSubmit = vi.fn<(event: { preventDefault: () => void }) => void>((event) =>
    event.preventDefault(),
  )
  return { onSubmit, around: (inside: ReactNode) => <form onSubmit={onSubmit}>{inside}</form> }
}

it('is a button of the kit’s by default, which submits no form', async () => {
  const { onSubmit, around } = form()
  createStage().show({}, around)
  await expect.element(button(OPEN)).toHaveAttribute('type', 'button')
  await expect.element(button(OPEN)).toHaveClass('farewell-trigger')
  await expect.element(button(OPEN)).toHaveAttribute('aria-haspopup', 'dialog')
  await expect.element(button(OPEN)).toHaveAttribute('aria-expanded', 'false')
  await press(OPEN)
  await expect.element(button('Continue')).toBeVisible()
  expect(page.getByText(OPEN).element().getAttribute('aria-expanded')).toBe('true')
  expect(page.getByText(OPEN).element().hasAttribute('data-open')).toBe(true)
  expect(onSubmit).not.toHaveBeenCalled()
})

it('is that button with the host’s words, where only words are given', async () => {
  createStage().show({ trigger: 'Leave' })
  await expect.element(button('Leave')).toHaveAttribute('type', 'button')
  await press('Leave')
  await expect.element(button('Continue')).toBeVisible()
})

it('opens by the keyboard, and does not open again from below', async () => {
  createStage().show()
  await userEvent.tab()
  await expect.element(button(OPEN)).toHaveFocus()
  await enter()
  await expect.element(button('Keep account')).toHaveFocus()
  await enter()
  await expect.element(dialog()).not.toBeInTheDocument()
  await expect.element(button(OPEN)).toHaveFocus()
})

it('is nothing where it is null', async () => {
  const { again, container } = createStage().show({ trigger: null })
  expect(container.innerHTML).toBe('')
  again({ trigger: null, open: true })
  await expect.element(button('Continue')).toBeVisible()
})

it('may be a link, which then leads nowhere', async () => {
  const address = location.href
  createStage().show({ trigger: <a href="/delete-account">Delete</a> })
  await page.getByRole('link', { name: 'Delete' }).click()
  await expect.element(button('Keep account')).toBeVisible()
  expect(location.href).toBe(address)
  await press('Keep account')
  await expect.element(page.getByRole('link', { name: 'Delete' })).toHaveFocus()
})

it('keeps what the host’s own element has, its handler and its ref', async () => {
  const seen: unknown[] = []
  const onClick = vi.fn<() => void>()
  const ref = vi.fn<(element: HTMLButtonElement | null) => void>()
  const trigger = (
    <button ref={ref} id="mine" className="mine" onClick={onClick} aria-describedby="note">
      Mine
    </button>
  )
  createStage().show({ trigger })
  const element = button('Mine').element()
  seen.push(...ref.mock.calls.flat())
  expect(seen).toContain(element)
  expect([...element.classList]).toEqual(['farewell-trigger', 'mine'])
  expect(element.id).toBe('mine')
  expect(element.getAttribute('aria-describedby')).toBe('note')
  await press('Mine')
  await expect.element(button('Continue')).toBeVisible()
  expect(onClick).toHaveBeenCalledOnce()
})

it('may be a component on its way, by React.lazy', async () => {
  const Lazy = lazy(async () => ({
    default: (props: object): ReactNode => <button {...props}>Mine</button>,
  }))
  createStage().show({ trigger: <Lazy /> }, suspended)
  await press('Mine')
  await expect.element(button('Keep account')).toBeVisible()
  await press('Keep account')
  await expect.element(button('Mine')).toHaveFocus()
})

it.each([
  ['a button', <button key="1">Mine</button>],
  [
    'a link',
    <a key="2" href="/delete-account">
      Mine
    </a>,
  ],
  [
    'of an element with the role',
    <div key="3" role="button" tabIndex={0}>
      Mine
    </div>,
  ],
  [
    'in an element around it',
    <p key="4">
      <button>
        <b>Mine</b>
      </button>
    </p>,
  ],
])('may be %s on its way from a server component', async (_, element) => {
  const address = location.href
  const { onSubmit, around } = form()
  createStage().show({ trigger: fromServer(element) }, (inside) => suspended(around(inside)))
  const mine = page.getByText('Mine')
  await expect.element(mine).toBeVisible()
  const pressable = mine.element().closest('button, a, [role=button]')
  await expect.poll(() => pressable?.getAttribute('aria-expanded')).toBe('false')
  expect(pressable?.getAttribute('aria-haspopup')).toBe('dialog')
  await mine.click()
  await expect.element(button('Keep account')).toBeVisible()
  expect(pressable?.getAttribute('aria-expanded')).toBe('true')
  expect(pressable?.hasAttribute('data-open')).toBe(true)
  await press('Keep account')
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(pressable?.getAttribute('aria-expanded')).toBe('false')
  expect(pressable?.hasAttribute('data-open')).toBe(false)
  await expect.poll(() => document.activeElement === pressable).toBe(true)
  expect(onSubmit).not.toHaveBeenCalled()
  expect(location.href).toBe(address)
})

it('on its way from a server component keeps what the host prevents', async () => {
  const onClick = vi.fn((event: MouseEvent) => event.preventDefault())
  const stage = createStage()
  stage.show({ trigger: fromServer(<button onClick={onClick}>Mine</button>) }, suspended)
  await press('Mine')
  await settle()
  expect(onClick).toHaveBeenCalledOnce()
  expect(stage.sandbox.requests()).toEqual([])
})

it('does not take a press on what cannot be pressed for one on what is around it', async () => {
  const stage = createStage()
  stage.show({ trigger: fromServer(<b>Words</b>) }, (inside) => (
    <div role="button" tabIndex={0}>
      {suspended(inside)}
    </div>
  ))
  await page.getByText('Words').click()
  await settle()
  expect(stage.sandbox.requests()).toEqual([])
})
