import type { Blocker } from '@farewell/hooks'
import { sampleUsers } from '@farewell/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import type { DeleteAccountSlots } from '../DeleteAccountContext.ts'
import { pl } from '../locales/pl.ts'
import {
  button,
  createStage,
  dialog,
  enterCode,
  OPEN,
  openCode,
  openReview,
  openVerify,
  passwordField,
  press,
  reported,
  shown,
  status,
  title,
  useStage,
  type Stage,
} from '../testing/stage.testing.tsx'

useStage()

const account = (): Locator => page.getByRole('group', { name: 'Account to delete' })
const group = (name: string): Locator => page.getByRole('group', { name, exact: true })
const everything = (): string => document.documentElement.outerHTML

/** Ada, with something changed. */
function stageWith(changes: object): Stage {
  const [ada] = sampleUsers
  if (!ada) throw new Error('Ada is gone.')
  return createStage('ada', { users: [{ ...ada, ...changes }] })
}

describe('the account', () => {
  it('is named in full at every step, by default', async () => {
    createStage().show()
    await openReview()
    await expect.element(account()).toMatchTextContent('ada@example.com')
    await press('Continue')
    await expect.element(title('Confirm that it is you')).toBeVisible()
    await expect.element(account()).toMatchTextContent('ada@example.com')
  })

  it('is masked everywhere where the host wants it', async () => {
    const stage = createStage('dov')
    const release = stage.hold('delete-account')
    stage.show({ maskIdentifiers: true })
    await openReview()
    await expect.element(account()).toMatchTextContent('Dov Harrow')
    await expect.element(account()).toMatchTextContent('d•••')
    expect(everything()).not.toContain('>dov<')
    await press('Continue')
    await expect.element(passwordField()).toBeVisible()
    await expect.element(account()).toMatchTextContent('d•••')
    // It would tell whose password it is.
    expect(document.querySelector('[autocomplete=username]')).toBeNull()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('Deleting your account…')).toBeVisible()
    expect(everything()).not.toMatch(/\bdov\b/)
    release()
    await expect.element(title('Your account is deleted')).toBeVisible()
  })

  it('masks a name that is what one signs in with', async () => {
    stageWith({ name: undefined, username: undefined }).show({ maskIdentifiers: true })
    await openReview()
    await expect.element(account()).toMatchTextContent('a•••@example.com')
    expect(everything()).not.toContain('ada@example.com')
  })

  it('has the initial of the name where there is no picture', async () => {
    stageWith({ name: 'élodie' }).show()
    await openReview()
    await expect.element(account().getByText('É', { exact: true })).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })

  it('has the picture, whose server hears nothing of the page, and the initial when it fails', async () => {
    const photo = 'https://sandbox.example/ada.png'
    const pictures: object[] = []
    const observer = new MutationObserver(() => {
      const picture = document.querySelector('img')
      if (!picture) return
      const { src, alt, referrerPolicy } = picture
      pictures.push({ src, alt, referrerPolicy })
    })
    observer.observe(document.body, { subtree: true, childList: true })
    const { client, show } = createStage()
    const getProfile: typeof client.getProfile = async (options) => {
      const answer = await client.getProfile(options)
      return { ...answer, data: { ...answer.data, photo } }
    }
    show({ client: { ...client, getProfile } })
    await openReview()
    // Nobody answers at this address.
    await expect.element(account().getByText('A', { exact: true })).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
    expect(pictures[0]).toEqual({ src: photo, alt: '', referrerPolicy: 'no-referrer' })
    observer.disconnect()
  })
})

describe('consequences and blockers', () => {
  it('have labels in the plural forms of the language', async () => {
    const label = { one: 'notatnik', few: 'notatniki', many: 'notatników', other: 'notatnika' }
    createStage().show({
      locale: pl,
      consequences: [1, 3, 1005].map((count) => ({ label, count })),
    })
    await press(pl.words.trigger)
    await expect.element(shown('1 notatnik')).toBeVisible()
    const items = [...document.querySelectorAll('.farewell-item')].map((item) => item.textContent)
    expect(items).toEqual([
      '1 notatnik',
      '3 notatniki',
      expect.stringMatching(/^1\s?005 notatników$/),
    ])
  })

  it('take the general form without a count, and say it of the link too', async () => {
    const blockers: Blocker[] = [
      { label: { one: 'team', other: 'teams' }, href: '#teams' },
      { label: { one: 'bill', other: 'bills' }, count: 1, href: '#bill', detail: 'From May.' },
    ]
    createStage().show({ blockers })
    await press(OPEN)
    await expect.element(page.getByRole('link', { name: 'Open teams' })).toBeVisible()
    await expect.element(page.getByRole('link', { name: 'Open bill' })).toBeVisible()
    await expect.element(shown(/^1 bill/)).toBeVisible()
    await expect.element(shown('From May.')).toBeVisible()
  })

  it('say both what stands in the way and what goes with it', async () => {
    createStage().show({
      consequences: () => Promise.resolve(['12 notebooks']),
      blockers: () => Promise.resolve(['A bill']),
    })
    await press(OPEN)
    await expect.element(title('What goes with it')).toBeVisible()
    await expect.element(title('Before you can delete the account')).toBeVisible()
    const order = [...document.querySelectorAll('section')].map(({ dataset }) => dataset['kind'])
    expect(order).toEqual(['blockers', 'consequences'])
  })
})

describe('slots', () => {
  const inReview: [keyof DeleteAccountSlots, string][] = [
    ['retention', 'What is kept'],
    ['exportData', 'Take your data with you'],
    ['alternatives', 'Other ways'],
    ['reason', 'Why you are leaving, if you want to say'],
  ]

  it.each(inReview)('%s stands in the review under "%s"', async (slot, heading) => {
    createStage().show({ [slot]: <p>The host’s words</p> })
    await openReview()
    await expect.element(title(heading)).toBeVisible()
    await expect.element(group(heading).getByText('The host’s words')).toBeVisible()
    await expect.element(group(heading)).toHaveAttribute('data-slot', slot)
    await press('Continue')
    await expect.element(title('Confirm that it is you')).toBeVisible()
    await expect.element(shown('The host’s words')).not.toBeInTheDocument()
  })

  it('stand in one order, between the consequences and the acknowledgement', async () => {
    const slots = Object.fromEntries(inReview.toReversed().map(([slot]) => [slot, slot]))
    createStage().show({ ...slots, acknowledgement: 'checkbox', consequences: ['Notes'] })
    await openReview()
    const headings = [...document.querySelectorAll('h3')].map((heading) => heading.textContent)
    expect(headings).toEqual(['What goes with it', ...inReview.map(([, heading]) => heading)])
    const slot = document.querySelector('[data-slot=reason]')
    const field = document.querySelector('[data-kind=checkbox]')
    expect(field && slot?.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['false', false],
    ['an empty text', ''],
    ['an empty list', []],
    ['a list of nothing', [null, false]],
  ])('are absent, with their heading, where the content is %s', async (_, content) => {
    createStage('eli').show({ fallback: content, whatsNext: content })
    await press(OPEN)
    await expect.element(button('Close')).toBeVisible()
    expect(document.querySelector('[data-slot]')).toBeNull()
    await press('Close')
    createStage().show({
      trigger: <button>Second</button>,
      ...Object.fromEntries(inReview.map(([slot]) => [slot, content])),
    })
    await press('Second')
    await expect.element(button('Continue')).toBeVisible()
    expect(document.querySelector('[data-slot]')).toBeNull()
    expect(document.querySelector('h3')).toBeNull()
  })

  it('let the host’s own events inside them work', async () => {
    const heard: string[] = []
    const reason = (
      <>
        <select aria-label="Reason" onChange={({ target }) => heard.push(target.value)}>
          <option>None</option>
          <option>Price</option>
        </select>
        <button
          onFocus={() => heard.push('focus')}
          onClick={() => heard.push('click')}
          onKeyDown={({ key }) => heard.push(key)}
        >
          Tell
        </button>
      </>
    )
    createStage().show({ reason })
    await openReview()
    await page.getByLabelText('Reason').selectOptions('Price')
    await button('Tell').click()
    await userEvent.keyboard('x')
    expect(heard).toEqual(expect.arrayContaining(['focus', 'Price', 'click', 'x']))
    expect(dialog().element().matches(':modal')).toBe(true)
  })

  it('a reason never stands in the way, be it required and empty', async () => {
    const stage = createStage('dov')
    stage.show({ reason: <input aria-label="Reason" required /> })
    await openVerify()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(title('Your account is deleted')).toBeVisible()
  })

  it('whatsNext stands on the success screen, after what the kit says, and nowhere else', async () => {
    const stage = createStage('bea')
    stage.show({ whatsNext: <p>Your plan ends today.</p>, signIn: 'In', fallback: 'Ask' })
    await openCode()
    await expect.element(shown('Your plan ends today.')).not.toBeInTheDocument()
    await enterCode(stage.code())
    await expect.element(title('Your account is deleted')).toBeVisible()
    await expect.element(shown(/^It no longer exists/)).toBeVisible()
    await expect.element(shown('Your plan ends today.')).toBeVisible()
    const texts = [...document.querySelectorAll('.farewell-body > *')].map((one) => one.textContent)
    expect(texts.slice(-2)).toEqual([
      'You can no longer sign in with it. There is nothing more for you to do.',
      'Your plan ends today.',
    ])
    expect(document.querySelectorAll('[data-slot]')).toHaveLength(1)
  })
})

describe('the request id', () => {
  /** A clipboard of the test's own, or none. */
  function stubClipboard(clipboard: Partial<Clipboard> | undefined): void {
    vi.stubGlobal(
      'navigator',
      new Proxy(navigator, {
        has: (target, name) => (name === 'clipboard' ? Boolean(clipboard) : name in target),
        get(target, name) {
          if (name === 'clipboard') return clipboard
          const value: unknown = Reflect.get(target, name)
          return typeof value === 'function' ? value.bind(target) : value
        },
      }),
    )
  }

  /** Up to an error of the server's, with its details open; gives back the request id. */
  async function openDetails(stage: Stage): Promise<string> {
    const fault = { kind: 'businessError', statusCode: 500, message: 'Out of order' } as const
    stage.sandbox.addFault({ operation: 'verifyDeleteAccountRequest', ...fault, times: 2 })
    stage.show()
    await openVerify()
    await passwordField().fill('copper window drifts east')
    await press('Delete account')
    await expect.element(shown(/^The service has a problem/)).toBeVisible()
    await expect.element(button('Copy request ID')).not.toBeInTheDocument()
    await page.getByText('Details').click()
    const id = document.querySelector('code')?.textContent ?? ''
    expect(id).not.toBe('')
    return id
  }

  it('is copied on a press, which says so on the button and aloud, each time', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {})
    stubClipboard({ writeText })
    const id = await openDetails(createStage('dov'))
    await press('Copy request ID')
    await expect.element(button('Copied')).toHaveFocus()
    await expect.element(status()).toHaveTextContent('Copied')
    const spoken = status().element().firstChild
    await press('Copied')
    await expect.poll(() => status().element().firstChild === spoken).toBe(false)
    await expect.element(status()).toHaveTextContent('Copied')
    expect(writeText.mock.calls).toEqual([[id], [id]])
    expect(reported).not.toHaveBeenCalled()
  })

  it('does not leave the screen reader with "Copied" for what comes after', async () => {
    stubClipboard({ writeText: async () => {} })
    const stage = createStage('dov')
    await openDetails(stage)
    await press('Copy request ID')
    await expect.element(status()).toHaveTextContent('Copied')
    const release = stage.hold('verify-delete-account-request')
    await press('Delete account')
    await expect.element(status()).toHaveTextContent('Checking…')
    release()
    await expect.element(status()).toMatchTextContent(/^The service has a problem/)
  })

  it('has no button where there is no clipboard', async () => {
    stubClipboard(undefined)
    const id = await openDetails(createStage('dov'))
    await expect.element(shown(id)).toBeVisible()
    await expect.element(button('Copy request ID')).not.toBeInTheDocument()
  })

  it('is selected, to be copied by hand, where the browser refuses', async () => {
    stubClipboard({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) })
    const id = await openDetails(createStage('dov'))
    await press('Copy request ID')
    await expect.poll(() => String(getSelection())).toBe(id)
    await expect.element(button('Copy request ID')).toBeVisible()
    await expect.element(status()).not.toMatchTextContent('Copied')
    expect(reported).not.toHaveBeenCalled()
  })

  it('is there where the account could not be read, too', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(async () => {})
    stubClipboard({ writeText })
    const stage = createStage()
    stage.sandbox.addFault({ operation: 'getProfile', kind: 'status', status: 500 })
    stage.show()
    await press(OPEN)
    await page.getByText('Details').click()
    await press('Copy request ID')
    await expect.element(status()).toHaveTextContent('Copied')
    expect(writeText).toHaveBeenCalledOnce()
    await press('Try again')
    await expect.element(button('Continue')).toBeVisible()
    await expect.element(status()).toHaveTextContent('')
  })
})

it('masks the place that a code goes to, whatever the host wants', async () => {
  createStage('bea').show()
  await openVerify()
  await expect.element(shown(/b•••@example\.com/)).toBeVisible()
  await expect.element(shown(/to .*bea@example\.com/)).not.toBeInTheDocument()
})
