import { render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { DeleteAccountDialog } from '../DeleteAccountDialog.tsx'
import { DeleteAccountPanel, type DeleteAccountPanelProps } from '../DeleteAccountPanel.tsx'
import {
  button,
  codeField,
  createStage,
  enter,
  escape,
  OPEN,
  passwordField,
  shown,
  title,
  useStage,
  type Stage,
} from '../testing/stage.testing.tsx'
import { listen, type ScreenReader } from './screenReader.testing.ts'
import { PASSWORD } from './screens.testing.tsx'

useStage()

let reader: ScreenReader
beforeEach(async () => {
  reader = await listen()
})
afterEach(() => reader.stop())

/** Shows it as production does: StrictMode would open it twice. */
function show(
  { client, queryClient }: Stage,
  props: Omit<DeleteAccountPanelProps, 'trigger'> = {},
  Kind: typeof DeleteAccountDialog | typeof DeleteAccountPanel = DeleteAccountDialog,
): void {
  render(<Kind client={client} queryClient={queryClient} {...props} />)
}

const consequences = [
  { label: { one: 'notebook', other: 'notebooks' }, count: 12, detail: 'Shared with 3 people' },
  'Your public profile',
]

type Arrived = () => Promise<void>
const visible =
  (locator: Locator): Arrived =>
  async () => {
    await expect.element(locator).toBeVisible()
  }
const focused =
  (locator: Locator): Arrived =>
  async () => {
    await expect.element(locator).toHaveFocus()
  }

/** Goes there with Tab alone, and hears what is on the way. */
const tabTo = (name: string): Promise<void> =>
  reader.does(`Tab to ${name}`, async () => {
    for (let presses = 0; presses < 20; presses += 1) {
      if (document.activeElement?.matches(`:is(button, a, summary)`)) {
        const { textContent, ariaLabel } = document.activeElement
        if ((ariaLabel ?? textContent).startsWith(name)) return
      }
      await userEvent.tab()
    }
    throw new Error(`${name} cannot be reached with the Tab key.`)
  })

/** Presses Enter on what has the focus, and waits for what comes of it. */
const press = (name: string, arrived: Arrived): Promise<void> =>
  reader.does(`Enter on ${name}`, async () => {
    await enter()
    await arrived()
  })

const open = async (first = 'Continue'): Promise<void> => {
  await tabTo(OPEN)
  await press(OPEN, visible(button(first)))
}

async function proceed(): Promise<void> {
  await tabTo('Continue')
  await press('Continue', visible(title('Confirm that it is you')))
}

const sendCode = (): Promise<void> => press('Send code', focused(codeField()))

const type = (what: string, text: string): Promise<void> =>
  reader.does(`types ${what}`, () => userEvent.keyboard(text))

const isDeleted = visible(title('Your account is deleted'))

it('deletes by a code sent by e-mail', async () => {
  const stage = createStage('bea')
  show(stage, { consequences })
  await open()
  await reader.reads()
  await proceed()
  await reader.reads()
  await sendCode()
  await reader.reads()
  await type('the code', stage.code())
  await press('Code', isDeleted)
  await reader.reads()
  await tabTo('Done')
  await reader.leaves('Enter on Done', async () => {
    await enter()
    await expect.element(button(OPEN)).toHaveFocus()
  })
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/code-by-email.txt')
})

it('deletes by a code sent to the phone', async () => {
  const stage = createStage('chen')
  show(stage, { retention: 'Invoices are kept for ten years.' })
  await open()
  await reader.reads()
  await proceed()
  await sendCode()
  await type('the code', stage.code())
  await press('Code', isDeleted)
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/code-by-sms.txt')
})

it('deletes by the password, after a look at it', async () => {
  show(createStage('dov'))
  await open()
  await proceed()
  await reader.reads()
  await type('the password', PASSWORD)
  await tabTo('Show password')
  await press('Show password', visible(button('Hide password')))
  await tabTo('Delete account')
  await press('Delete account', isDeleted)
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/password.txt')
})

it('switches the method', async () => {
  show(createStage('ada'))
  await open()
  await proceed()
  await tabTo('Use e-mail instead')
  await press('Use e-mail instead', visible(button('Use a text message instead')))
  await reader.reads()
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/method-switch.txt')
})

it('is told what stands in the way', async () => {
  const bill = { label: 'An unpaid bill', detail: '12.00 EUR', href: '#bill' }
  const blockers = vi.fn<() => Promise<(typeof bill)[]>>(async () => [bill])
  show(createStage('gus'), { blockers })
  await open('Check again')
  await reader.reads()
  await tabTo('Check again')
  await press('Check again', async () => {
    await expect.poll(() => blockers.mock.calls.length).toBe(2)
    await expect.element(button('Check again')).toBeVisible()
  })
  blockers.mockResolvedValue([])
  await press('Check again', visible(button('Continue')))
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/blocked.txt')
})

it('is refused, by the code and by the service', async () => {
  const stage = createStage('bea', { verifyCodeMaxAttempts: 3 })
  show(stage)
  await open()
  await proceed()
  const busy = { kind: 'status', status: 503, statusCode: 500, message: 'Down' } as const
  stage.sandbox.addFault({ operation: 'sendEmail', ...busy })
  await press('Send code', visible(page.getByText('Details')))
  await reader.reads()
  await tabTo('Send code')
  await sendCode()
  await reader.does('Enter on Code', async () => {
    await enter()
    await expect.element(codeField()).toHaveAttribute('aria-invalid')
  })
  await type('a wrong code', 'x')
  await press('Code', visible(shown(/may be mistyped/)))
  await reader.reads()
  await type('the code', stage.code())
  await press('Code', isDeleted)
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/refused.txt')
})

it('learns that nobody knows yet', async () => {
  const stage = createStage('dov', { afterDeletion: 'unauthorized' })
  show(stage)
  await open()
  await proceed()
  stage.sandbox.addFault({ operation: 'deleteAccount', kind: 'dropAfter' })
  await type('the password', PASSWORD)
  await press('Password', visible(button('Check again')))
  await reader.reads()
  await tabTo('Check again')
  const looks = stage.count('getProfile')
  await press('Check again', async () => {
    await expect.poll(() => stage.count('getProfile')).toBeGreaterThan(looks)
    await expect.element(button('Check again')).toBeVisible()
  })
  await reader.leaves('Escape', async () => {
    await escape()
    await expect.element(button(OPEN)).toHaveFocus()
  })
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/unconfirmed.txt')
})

it('has no method', async () => {
  show(createStage('eli'), { fallback: <a href="#support">Ask support</a> })
  await open('Close')
  await reader.reads()
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/no-method.txt')
})

it('is signed out in the middle', async () => {
  const stage = createStage('dov')
  show(stage, { signIn: <a href="#sign-in">Sign in</a> })
  await open()
  await proceed()
  stage.signInAs(undefined)
  await type('the password', PASSWORD)
  await press('Password', visible(title('You are signed out')))
  await reader.reads()
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/signed-out.txt')
})

it('types the phrase', async () => {
  show(createStage('dov'), { acknowledgement: 'phrase' })
  await open()
  await reader.reads()
  await tabTo('Continue')
  await press('Continue', focused(page.getByRole('textbox')))
  await reader.reads()
  await type('the phrase', 'delete my account')
  await reader.does('Enter on the phrase', async () => {
    await enter()
    await expect.element(passwordField()).toHaveFocus()
  })
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/phrase.txt')
})

it('ticks the box', async () => {
  show(createStage('dov'), { acknowledgement: 'checkbox' })
  await open()
  await tabTo('Continue')
  await press('Continue', focused(page.getByRole('checkbox')))
  await reader.does('Space', () => userEvent.keyboard(' '))
  await reader.reads()
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/tick.txt')
})

it('deletes in a panel', async () => {
  const stage = createStage('bea')
  show(stage, { consequences }, DeleteAccountPanel)
  await open()
  await reader.reads()
  await proceed()
  await sendCode()
  await type('the code', stage.code())
  await press('Code', isDeleted)
  await reader.reads()
  await expect(reader.transcript()).toMatchFileSnapshot('./__transcripts__/panel.txt')
})
