import { expect, it, vi } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { DeleteAccountPanel } from '../DeleteAccountPanel.tsx'
import {
  button,
  codeField,
  createStage,
  dialog,
  enter,
  OPEN,
  passwordField,
  title,
  useStage,
} from '../testing/stage.testing.tsx'
import { PASSWORD } from './screens.testing.tsx'

useStage()

/** Tabs until the target has the focus; fails when it cannot be reached. */
async function tabTo(target: Locator): Promise<void> {
  await expect.element(target).toBeVisible()
  for (let presses = 0; presses < 30; presses += 1) {
    if (document.activeElement === target.element()) return
    await userEvent.tab()
  }
  throw new Error('It cannot be reached with the Tab key.')
}

async function choose(target: Locator, key = '{Enter}'): Promise<void> {
  await tabTo(target)
  await userEvent.keyboard(key)
}

async function proceed(): Promise<void> {
  await choose(button(OPEN))
  await expect.element(button('Keep account')).toHaveFocus()
  await choose(button('Continue'))
}

async function sendAndEnter(code: () => string): Promise<void> {
  await expect.element(button('Send code')).toHaveFocus()
  await enter()
  await expect.element(codeField()).toHaveFocus()
  await userEvent.keyboard(code())
  await enter()
}

async function leaveDeleted(): Promise<void> {
  await expect.element(title('Your account is deleted')).toHaveFocus()
  await choose(button('Done'))
  await expect.element(button(OPEN)).toHaveFocus()
}

it.each([
  ['e-mail', 'bea'],
  ['text message', 'chen'],
])('deletes by a code sent by %s', async (_, username) => {
  const stage = createStage(username)
  stage.show()
  await proceed()
  await sendAndEnter(stage.code)
  await leaveDeleted()
  expect(stage.isDeleted()).toBe(true)
})

it('deletes by the password, which can be looked at', async () => {
  const stage = createStage('dov')
  stage.show()
  await proceed()
  await expect.element(passwordField()).toHaveFocus()
  await userEvent.keyboard(PASSWORD)
  await choose(button('Show password'))
  await expect.element(passwordField()).toHaveAttribute('type', 'text')
  await expect.element(button('Hide password')).toHaveFocus()
  await choose(button('Delete account'), ' ')
  await leaveDeleted()
  expect(stage.isDeleted()).toBe(true)
})

it('switches the method, and there and back again', async () => {
  const stage = createStage('ada')
  stage.show()
  await proceed()
  await choose(button('Use e-mail instead'))
  await expect.element(button('Send code')).toHaveFocus()
  await choose(button('Use a text message instead'))
  await expect.element(button('Send code')).toHaveFocus()
  await choose(button('Use e-mail instead'))
  await sendAndEnter(stage.code)
  await leaveDeleted()
  expect(stage.sandbox.inbox()[0]?.to).toBe('ada@example.com')
})

it('ticks the box', async () => {
  createStage('dov').show({ acknowledgement: 'checkbox' })
  await proceed()
  await expect.element(page.getByRole('checkbox')).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.element(page.getByRole('checkbox')).not.toHaveAttribute('aria-invalid')
  await choose(button('Continue'))
  await expect.element(passwordField()).toHaveFocus()
})

it.each([
  ['phrase', 'Delete  my account'],
  ['identifier', 'DOV'],
] as const)('types the %s, and Enter goes on', async (acknowledgement, text) => {
  createStage('dov').show({ acknowledgement })
  await proceed()
  await expect.element(dialog().getByRole('textbox')).toHaveFocus()
  await userEvent.keyboard(text)
  await expect.element(dialog().getByRole('textbox')).not.toHaveAttribute('aria-invalid')
  await enter()
  await expect.element(passwordField()).toHaveFocus()
})

it('follows the link of a blocker', async () => {
  createStage('gus').show({ blockers: [{ label: 'A bill', href: '#bill' }] })
  await choose(button(OPEN))
  await choose(page.getByRole('link', { name: 'Open A bill' }))
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(location.hash).toBe('#bill')
  location.hash = ''
})

it('unfolds the details and copies the request id', async () => {
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const stage = createStage('bea')
  const fault = { kind: 'status', status: 503, statusCode: 500, message: 'Down' } as const
  stage.sandbox.addFault({ operation: 'sendEmail', ...fault })
  stage.show()
  await proceed()
  await expect.element(button('Send code')).toHaveFocus()
  await enter()
  await choose(page.getByText('Details'))
  await choose(button('Copy request ID'))
  await expect.element(button('Copied')).toHaveFocus()
  expect(writeText).toHaveBeenCalledOnce()
})

it('deletes in a panel', async () => {
  const stage = createStage('bea')
  stage.show({ trigger: null }, () => <DeleteAccountPanel client={stage.client} />)
  await proceed()
  await sendAndEnter(stage.code)
  await leaveDeleted()
  expect(stage.isDeleted()).toBe(true)
})
