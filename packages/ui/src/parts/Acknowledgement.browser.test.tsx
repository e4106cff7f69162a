import { Profiler, type ReactNode } from 'react'
import { expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { de } from '../locales/de.ts'
import { tr } from '../locales/tr.ts'
import {
  button,
  createStage,
  dialog,
  enter,
  escape,
  OPEN,
  openReview,
  press,
  settle,
  shown,
  status,
  title,
  useStage,
} from '../testing/stage.testing.tsx'

useStage()

const box = (): Locator => page.getByRole('checkbox')
const typed = (): Locator => page.getByRole('textbox')
const verifying = (): Locator => title('Confirm that it is you')
const inputOf = (locator: Locator): HTMLInputElement => locator.element() as HTMLInputElement

const TICK = 'Tick the box to continue.'
const isolated = (text: string): string => `\u2068${text}\u2069`

it('asks for nothing by default', async () => {
  createStage().show()
  await openReview()
  await expect.element(box()).not.toBeInTheDocument()
  await expect.element(typed()).not.toBeInTheDocument()
  await press('Continue')
  await expect.element(verifying()).toBeVisible()
})

it.each([
  ['checkbox', box, TICK],
  ['phrase', typed, `To continue, type ${isolated('delete my account')}`],
  ['identifier', typed, `To continue, type ${isolated('ada@example.com')}`],
] as const)('says what is missing of a %s, at the field and aloud', async (kind, field, words) => {
  createStage().show({ acknowledgement: kind })
  await openReview()
  await expect.element(field()).not.toHaveAttribute('aria-invalid')
  await expect.element(field()).toHaveAccessibleDescription('')
  await expect.element(button('Continue')).toBeEnabled()
  await expect.element(button('Continue')).not.toHaveAttribute('aria-disabled')
  await press('Continue')
  await expect.element(field()).toHaveFocus()
  await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
  await expect.element(field()).toHaveAccessibleDescription(words)
  await expect.element(status()).toHaveTextContent(words)
  const spoken = status().element().firstChild
  await press('Continue')
  // The same words anew, or a second press would be met with silence.
  await expect.poll(() => status().element().firstChild === spoken).toBe(false)
  await expect.element(status()).toHaveTextContent(words)
  await expect.element(field()).toHaveFocus()
  await expect.element(button('Continue')).not.toHaveAttribute('aria-disabled')
})

it('goes on once the box is ticked, and says no more that it is not', async () => {
  createStage().show({ acknowledgement: 'checkbox' })
  await openReview()
  await expect.element(box()).toHaveAccessibleName(/^I understand/)
  await press('Continue')
  await expect.element(box()).toHaveAccessibleDescription(TICK)
  await page.getByText(/^I understand/).click()
  await expect.element(box()).toBeChecked()
  await press('Continue')
  await expect.element(verifying()).toBeVisible()
  await expect.poll(() => status().element().textContent).toMatch(/^Confirm that it is you/)
})

it('asks again when the box is no longer ticked', async () => {
  createStage().show({ acknowledgement: 'checkbox' })
  await openReview()
  await box().click()
  await box().click()
  await press('Continue')
  await expect.element(box()).toHaveAccessibleDescription(TICK)
})

it('takes what is shown, and nothing else', async () => {
  createStage().show({ acknowledgement: 'phrase' })
  await openReview()
  await expect.element(typed()).toHaveAccessibleName('To confirm, type delete my account')
  for (const wrong of ['delete my', 'delete', 'delete my account now']) {
    await typed().fill(wrong)
    await press('Continue')
    await expect.element(typed()).toHaveFocus()
    await expect.element(title('Delete your account?')).toBeVisible()
  }
  await typed().fill(document.querySelector('.farewell-phrase')?.textContent ?? '')
  await press('Continue')
  await expect.element(verifying()).toBeVisible()
})

it.each([
  ['German', de],
  ['Turkish', tr],
])('takes in %s the phrase that is shown in it, and not the English one', async (_, locale) => {
  const { words } = locale
  createStage().show({ acknowledgement: 'phrase', locale })
  await press(words.trigger)
  await typed().fill('delete my account')
  await press(words.continue)
  await expect.element(typed()).toHaveAttribute('aria-invalid', 'true')
  const phrase = document.querySelector('.farewell-phrase')?.textContent ?? ''
  expect(phrase).toBe(words.acknowledgement.phrase)
  await typed().fill(phrase.toLocaleUpperCase(locale.lang))
  await press(words.continue)
  await expect.element(title(words.verifyTitle)).toBeVisible()
})

it('shows and takes the host’s own phrase', async () => {
  createStage().show({
    acknowledgement: 'phrase',
    strings: { acknowledgement: { phrase: 'farewell Acme' } },
  })
  await openReview()
  await expect.element(typed()).toHaveAccessibleName('To confirm, type farewell Acme')
  await typed().fill('delete my account')
  await press('Continue')
  await expect
    .element(typed())
    .toHaveAccessibleDescription(`To continue, type ${isolated('farewell Acme')}`)
  await typed().fill('farewell Acme')
  await press('Continue')
  await expect.element(verifying()).toBeVisible()
})

it.each([
  ['ada', 'ada@example.com'],
  ['chen', '+8610012345678'],
  ['dov', 'dov'],
])('takes the identifier of %s', async (username, identifier) => {
  createStage(username).show({ acknowledgement: 'identifier' })
  await openReview()
  await expect.element(typed()).toHaveAccessibleName(`To confirm, type ${identifier}`)
  await typed().fill(identifier)
  await press('Continue')
  await expect.element(verifying()).toBeVisible()
})

it('shows a masked identifier, and takes the full one only', async () => {
  createStage().show({ acknowledgement: 'identifier', maskIdentifiers: true })
  await openReview()
  await expect.element(typed()).toHaveAccessibleName('To confirm, type a•••@example.com in full')
  await typed().fill('a•••@example.com')
  await press('Continue')
  // It must not ask for what it would refuse.
  await expect
    .element(typed())
    .toHaveAccessibleDescription(`To confirm, type ${isolated('a•••@example.com')} in full`)
  expect(document.body.textContent).not.toContain('ada@example.com')
  await typed().fill('ada@example.com')
  await press('Continue')
  await expect.element(verifying()).toBeVisible()
})

it.each([
  ['checkbox', box],
  ['phrase', typed],
] as const)('goes on by Enter in a %s', async (kind, field) => {
  createStage().show({ acknowledgement: kind })
  await openReview()
  if (kind === 'phrase') await field().fill('delete my account')
  else await field().click()
  await enter()
  await expect.element(verifying()).toBeVisible()
})

it('does not take Enter for a press while composing, or while the key is held', async () => {
  createStage().show({ acknowledgement: 'phrase' })
  await openReview()
  await typed().fill('delete my account')
  const field = inputOf(typed())
  const key = (init: KeyboardEventInit): boolean =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
    )
  // Left to the input method.
  expect(key({ isComposing: true })).toBe(true)
  expect(key({ keyCode: 229 })).toBe(true)
  // Taken, so that no form around it is submitted, but not for another press.
  expect(key({ repeat: true })).toBe(false)
  await settle()
  await expect.element(title('Delete your account?')).toBeVisible()
  expect(key({})).toBe(false)
  await expect.element(verifying()).toBeVisible()
})

it.each(['checkbox', 'phrase'] as const)('keeps a %s over a way back', async (kind) => {
  createStage().show({ acknowledgement: kind })
  await openReview()
  if (kind === 'phrase') await typed().fill('delete my account')
  else await box().click()
  await press('Continue')
  await press('Back')
  if (kind === 'phrase') await expect.element(typed()).toHaveValue('delete my account')
  else await expect.element(box()).toBeChecked()
  await press('Continue')
  await expect.element(verifying()).toBeVisible()
})

it.each(['checkbox', 'phrase'] as const)('forgets a %s on closing', async (kind) => {
  createStage().show({ acknowledgement: kind })
  await openReview()
  if (kind === 'phrase') await typed().fill('delete my account')
  else await box().click()
  await escape()
  await expect.element(dialog()).not.toBeInTheDocument()
  await openReview()
  if (kind === 'phrase') await expect.element(typed()).toHaveValue('')
  else await expect.element(box()).not.toBeChecked()
  await press('Continue')
  await expect.element(verifying()).not.toBeInTheDocument()
  await expect.element(page.getByLabelText(/^(To confirm|I understand)/)).toHaveFocus()
})

it('does not ask while something stands in the way, nor while it looks again', async () => {
  let blockers: string[] = ['An unpaid bill']
  let answer = (): void => {}
  let looks = 0
  createStage().show({
    acknowledgement: 'checkbox',
    blockers() {
      looks += 1
      if (looks === 1) return blockers
      return new Promise<string[]>((resolve) => {
        answer = () => resolve(blockers)
      })
    },
  })
  await press(OPEN)
  await expect.element(shown('An unpaid bill')).toBeVisible()
  await expect.element(box()).not.toBeInTheDocument()
  await press('Check again')
  await expect.element(button('Checking…')).toBeVisible()
  // What was found stands until it is known anew: nothing jumps.
  await expect.element(shown('An unpaid bill')).toBeVisible()
  await expect.element(box()).not.toBeInTheDocument()
  blockers = []
  answer()
  await expect.element(box()).toBeVisible()
  await expect.element(shown('An unpaid bill')).not.toBeInTheDocument()
  await press('Continue')
  await expect.element(box()).toHaveAccessibleDescription(TICK)
  expect(looks).toBe(2)
})

it('keeps what was typed while blockers are read again', async () => {
  let answer = (): void => {}
  let looks = 0
  createStage().show({
    acknowledgement: 'phrase',
    blockers() {
      looks += 1
      if (looks === 1) return []
      return new Promise<string[]>((resolve) => {
        answer = () => resolve([])
      })
    },
  })
  await openReview()
  await typed().fill('delete my account')
  await enter()
  await expect.element(button('Checking…')).toBeVisible()
  await expect.element(typed()).toHaveValue('delete my account')
  await enter()
  expect(looks).toBe(2)
  answer()
  await expect.element(verifying()).toBeVisible()
})

it('renders nothing anew for what is typed', async () => {
  let commits = 0
  createStage().show({ acknowledgement: 'phrase' }, (inside): ReactNode => (
    <Profiler
      id="dialog"
      onRender={() => {
        commits += 1
      }}
    >
      {inside}
    </Profiler>
  ))
  await openReview()
  await typed().click()
  await settle()
  const before = commits
  expect(before).toBeGreaterThan(0)
  await userEvent.keyboard('delete my account')
  await settle()
  await expect.element(typed()).toHaveValue('delete my account')
  expect(commits).toBe(before)
})
