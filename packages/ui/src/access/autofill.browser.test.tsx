import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ar } from '../locales/ar.ts'
import {
  codeField,
  createStage,
  dialog,
  enter,
  enterCode,
  openCode,
  openReview,
  openVerify,
  passwordField,
  press,
  title,
  useStage,
} from '../testing/stage.testing.tsx'
import { PASSWORD } from './screens.testing.tsx'

useStage()

/** As the browser and password managers fill a field: no key, no paste, a plain event. */
function fill(field: Element, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

it('takes the code that the phone fills in, and sends nothing by itself', async () => {
  const stage = createStage('chen')
  stage.show()
  await openCode()
  await expect.element(codeField()).toHaveAttribute('autocomplete', 'one-time-code')
  await expect.element(codeField()).toHaveAttribute('inputmode', 'numeric')
  const code = stage.code()
  fill(codeField().element(), `${code.slice(0, 3)} ${code.slice(3)}`)
  await expect.element(codeField()).toHaveValue(code)
  expect(stage.count('verifyDeleteAccountRequest')).toBe(0)
  await press('Delete account')
  await expect.element(title('Your account is deleted')).toBeVisible()
})

it('takes the password that a manager fills in, beside the name that it is of', async () => {
  const stage = createStage('dov')
  stage.show()
  await openVerify()
  await expect.element(passwordField()).toHaveAttribute('autocomplete', 'current-password')
  const username = document.querySelector<HTMLInputElement>('input[autocomplete=username]')
  expect(username?.value).toBe('dov')
  expect(username?.readOnly).toBe(true)
  expect(username?.tabIndex).toBe(-1)
  expect(username?.compareDocumentPosition(passwordField().element())).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  )
  fill(passwordField().element(), PASSWORD)
  expect(stage.count('verifyDeleteAccountRequest')).toBe(0)
  await enter()
  await expect.element(title('Your account is deleted')).toBeVisible()
})

it('lets the phrase be pasted', async () => {
  createStage('dov').show({ acknowledgement: 'phrase' })
  await openReview()
  const phrase = page.getByText('delete my account', { exact: true })
  await phrase.tripleClick()
  await userEvent.copy()
  await dialog().getByRole('textbox').click()
  await userEvent.paste()
  await enter()
  await expect.element(passwordField()).toHaveFocus()
})

it('never turns autofill off for a secret, nor asks twice for what it knows', async () => {
  createStage('ada').show()
  await openVerify()
  const fields = [...document.querySelectorAll('dialog input')]
  expect(fields.map((field) => field.getAttribute('autocomplete'))).toEqual(['one-time-code'])
})

it('tells by words and marks, not by colour alone, what is wrong', async () => {
  createStage('bea').show()
  await openCode()
  await enterCode('x')
  await expect.element(codeField()).toHaveAttribute('aria-invalid', 'true')
  await expect.element(codeField()).toHaveAccessibleDescription(/mistyped/)
  const message = document.querySelector('.farewell-field-message')
  expect(message?.textContent).toMatch(/mistyped/)
  expect(getComputedStyle(codeField().element()).borderTopWidth).toBe('2px')
})

it('is of the language and direction of its words, and a code is not', async () => {
  createStage('bea').show({ locale: ar })
  await page.getByRole('button', { name: ar.words.trigger }).click()
  await expect.element(dialog()).toHaveAttribute('lang', 'ar')
  await expect.element(dialog()).toHaveAttribute('dir', 'rtl')
  await page.getByRole('button', { name: ar.words.continue }).click()
  const field = page.getByLabelText(ar.words.codeLabel, { exact: true })
  await expect.element(field).toHaveAttribute('dir', 'ltr')
  expect(document.querySelector('.farewell-account-identifier')?.tagName).toBe('BDI')
})

it('deletes where neither locks nor channels may be used, as in a sandboxed frame', async () => {
  const refuse = (): never => {
    throw new DOMException('The frame is sandboxed.', 'SecurityError')
  }
  vi.spyOn(navigator.locks, 'request').mockImplementation(async () => refuse())
  vi.stubGlobal('BroadcastChannel', function Refused() {
    refuse()
  })
  const stage = createStage('dov')
  stage.show()
  await openVerify()
  await passwordField().fill(PASSWORD)
  await press('Delete account')
  await expect.element(title('Your account is deleted')).toBeVisible()
  expect(stage.isDeleted()).toBe(true)
})
