import { dehydrate } from '@tanstack/react-query'
import type { FlowReport } from '@farewell/hooks'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import {
  codeField,
  consoleLines,
  createStage,
  dialog,
  enter,
  enterCode,
  escape,
  OPEN,
  openCode,
  openReview,
  openVerify,
  passwordField,
  press,
  settle,
  title,
  useStage,
  type Stage,
} from '../testing/stage.testing.tsx'

useStage()

const PASSWORD = 'copper window drifts east'
const input = (locator: { element: () => unknown }): HTMLInputElement =>
  locator.element() as HTMLInputElement

/** Everywhere a secret could be read from, as one text. */
function everywhere({ queryClient }: Stage, reports: FlowReport[] = []): string {
  const mutations = queryClient.getMutationCache().getAll()
  const dehydrated = dehydrate(queryClient, {
    shouldDehydrateMutation: () => true,
    shouldDehydrateQuery: () => true,
  })
  return [
    document.documentElement.outerHTML,
    location.href,
    document.cookie,
    ...[localStorage, sessionStorage].map((storage) => JSON.stringify(storage)),
    ...mutations.map(({ state }) => JSON.stringify(state)),
    ...queryClient
      .getQueryCache()
      .getAll()
      .map(({ state }) => JSON.stringify(state)),
    JSON.stringify(dehydrated),
    JSON.stringify(reports),
    String(consoleLines.flat()),
  ].join('\n')
}

it('leaves the password nowhere, at no step', async () => {
  const stage = createStage('dov')
  const reports: FlowReport[] = []
  const tokens: string[] = []
  const releaseVerify = stage.hold('verify-delete-account-request')
  const releaseDelete = stage.hold('delete-account')
  stage.onResponse(async (response) => {
    const { data } = (await response.json()) as { data?: { deleteAccountToken?: string } }
    if (data?.deleteAccountToken) tokens.push(data.deleteAccountToken)
  })
  stage.show({ onEvent: (report) => reports.push(report) })
  await openVerify()
  await passwordField().fill(PASSWORD)
  const field = input(passwordField())
  expect(everywhere(stage, reports)).not.toContain(PASSWORD)
  await press('Show password')
  expect(field.hasAttribute('value')).toBe(false)
  await press('Delete account')
  await expect.element(field).toHaveAttribute('readonly')
  expect(everywhere(stage, reports)).not.toContain(PASSWORD)
  releaseVerify()
  await expect.element(title('Deleting your account…')).toBeVisible()
  const [token = ''] = tokens
  expect(token.length).toBeGreaterThan(8)
  expect(stage.queryClient.isMutating()).toBe(1)
  const meanwhile = everywhere(stage, reports)
  expect(meanwhile).not.toContain(PASSWORD)
  expect(meanwhile).not.toContain(token)
  expect(field.value).toBe('')
  releaseDelete()
  await expect.element(title('Your account is deleted')).toBeVisible()
  const after = everywhere(stage, reports)
  expect(after).not.toContain(PASSWORD)
  expect(after).not.toContain(token)
  expect(after).not.toContain(await stage.client.getAccessToken())
  expect(reports.map(({ type }) => type)).toContain('deleted')
})

it('leaves the code nowhere, at no step', async () => {
  const stage = createStage('bea', { verifyCodeMaxAttempts: 3 })
  const reports: FlowReport[] = []
  stage.show({ onEvent: (report) => reports.push(report) })
  await openCode()
  const wrong = stage.code() === '975310' ? '975311' : '975310'
  await enterCode(wrong)
  await expect.element(codeField()).toHaveSelection(wrong)
  const field = input(codeField())
  expect(everywhere(stage, reports)).not.toContain(wrong)
  expect(field.hasAttribute('value')).toBe(false)
  await enterCode(stage.code())
  await expect.element(title('Your account is deleted')).toBeVisible()
  expect(everywhere(stage, reports)).not.toContain(stage.code())
  expect(field.value).toBe('')
})

it.each([
  ['Escape', escape],
  ['Keep account', () => press('Keep account')],
  ['Back', () => press('Back')],
])('blanks the password on %s', async (_, leave) => {
  createStage('dov').show()
  await openVerify()
  await passwordField().fill(PASSWORD)
  const field = input(passwordField())
  await leave()
  await expect.element(passwordField()).not.toBeInTheDocument()
  expect(field.value).toBe('')
})

it('blanks the password on unmount', async () => {
  const { unmount } = createStage('dov').show()
  await openVerify()
  await passwordField().fill(PASSWORD)
  const field = input(passwordField())
  unmount()
  expect(field.value).toBe('')
})

it('blanks a password, but keeps a typed code, when the method is switched', async () => {
  const stage = createStage('ada')
  stage.show({ methods: (offered) => [...offered, { method: 'PASSWORD' }] })
  await openVerify()
  await codeField().fill('123')
  await press('Use e-mail instead')
  await expect.element(codeField()).toHaveValue('123')
  const code = input(codeField())
  await press('Use your password instead')
  await expect.element(passwordField()).toHaveFocus()
  expect(code.value).toBe('')
  await userEvent.keyboard('secret')
  const password = input(passwordField())
  await press('Use a text message instead')
  await expect.element(codeField()).toHaveValue('')
  expect(password.value).toBe('')
})

it('blanks the code on leaving, and a dialog that opens again starts empty', async () => {
  createStage('bea').show()
  await openCode()
  await codeField().fill('123')
  const field = input(codeField())
  await escape()
  await expect.element(dialog()).not.toBeInTheDocument()
  expect(field.value).toBe('')
  await openVerify()
  await expect.element(codeField()).toHaveValue('')
})

it.each([
  ['123-456', '123456'],
  [' 12 34\t56 ', '123456'],
  ['１２３４５６', '123456'],
  ['٠١٢٣٤٥', '012345'],
])('takes %j, as it is pasted, for %s', async (pasted, code) => {
  createStage('bea').show()
  await openVerify()
  await codeField().click()
  const area = document.createElement('textarea')
  document.querySelector('dialog')?.append(area)
  area.value = pasted
  area.select()
  await userEvent.cut()
  area.remove()
  await codeField().click()
  await userEvent.paste()
  await expect.element(codeField()).toHaveValue(code)
  expect(input(codeField()).selectionStart).toBe(code.length)
})

it('does not rewrite what an input method is still composing', async () => {
  createStage('bea').show()
  await openVerify()
  const field = input(codeField())
  field.value = '１'
  field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  expect(field.value).toBe('１')
  field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
  expect(field.value).toBe('1')
})

it('keeps the place of the cursor while a code is mended in the middle', async () => {
  createStage('bea').show()
  await openVerify()
  await codeField().fill('1256')
  await codeField().click()
  input(codeField()).setSelectionRange(2, 2)
  await userEvent.keyboard('3-4')
  await expect.element(codeField()).toHaveValue('123456')
  expect(input(codeField()).selectionStart).toBe(4)
})

it('sends once on Enter: not while composing, and not for a key that is held', async () => {
  const stage = createStage('dov')
  const release = stage.hold('verify-delete-account-request')
  stage.show()
  await openReview()
  await press('Continue')
  await passwordField().fill(PASSWORD)
  const field = input(passwordField())
  const key = (init: KeyboardEventInit): boolean =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
    )
  expect(key({ isComposing: true })).toBe(true)
  // Safari's last key of a composition, which comes after its end.
  expect(key({ keyCode: 229 })).toBe(true)
  expect(key({ repeat: true })).toBe(false)
  await settle()
  expect(field.readOnly).toBe(false)
  await enter()
  await expect.element(field).toHaveAttribute('readonly')
  await enter()
  release()
  await expect.element(title('Your account is deleted')).toBeVisible()
  expect(stage.count('verifyDeleteAccountRequest')).toBe(1)
  expect(stage.count('deleteAccount')).toBe(1)
})

it('asks a password manager for the password of this account, and a phone for the code', async () => {
  const { unmount } = createStage('dov').show()
  await press(OPEN)
  await press('Continue')
  await expect.element(passwordField()).toHaveAttribute('autocomplete', 'current-password')
  const username = document.querySelector<HTMLInputElement>('[autocomplete=username]')
  expect(username).toMatchObject({ value: 'dov', readOnly: true, tabIndex: -1 })
  unmount()
  createStage('bea').show()
  await openVerify()
  await expect.element(codeField()).toHaveAttribute('autocomplete', 'one-time-code')
  await expect.element(codeField()).toHaveAttribute('inputmode', 'numeric')
  await expect.element(codeField()).toHaveAttribute('dir', 'ltr')
})
