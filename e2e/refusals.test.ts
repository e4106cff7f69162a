import { expect, test, vi } from 'vitest'
import { settingsOf, signInAs } from './account.ts'
import {
  codeField,
  codeInInbox,
  deleteButton,
  deletedTitle,
  openWithCode,
  otherThan,
  says,
} from './dialog.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'

const journey = journeys()
const clock = onlyIn('chromium', "moves the page's clock, which is Playwright's")
const offline = onlyIn('chromium', 'takes the connection away')

/** Seconds until another code may be sent. */
const resendWait = 60

test('takes a new, right code after a wrong one', clock, async () => {
  const { page, sandbox } = journey.withPlaywright()
  await page.clock.install()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(otherThan(code))
  await deleteButton(dialog).click()
  await says(dialog, 'mistyped or no longer valid')
  expect(await sandbox.countOf('deleteAccount')).toBe(0)

  const sendAgain = dialog.getByRole('button', { name: 'Send a new code' })
  await says(dialog, /You can send a new code in \d+ seconds/)
  expect(await sendAgain.count()).toBe(0)
  await sandbox.advance(resendWait)
  await page.clock.fastForward(resendWait * 1000)
  await sendAgain.click()
  await codeField(dialog).fill(await codeInInbox(page, code))
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
})

test('starts over when the deletion token expires on its way', clock, async () => {
  const { page, sandbox } = journey.withPlaywright()
  await page.clock.install()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  await sandbox.addFault({ operation: 'deleteAccount', kind: 'delay', ms: 2000 })
  await deleteButton(dialog).click()
  await vi.waitUntil(async () => (await sandbox.countOf('deleteAccount')) === 1)
  await sandbox.advance(60)
  await says(dialog, 'Your account still seems to be there.')
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(false)
  expect(await sandbox.countOf('deleteAccount')).toBe(1)

  await page.clock.fastForward(resendWait * 1000)
  await dialog.getByRole('button', { name: 'Send code' }).click()
  await codeField(dialog).fill(await codeInInbox(page, code))
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
})

test('sends nothing while offline, and keeps what was typed', offline, async () => {
  const { page, context, errors, sandbox } = journey.withPlaywright()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  errors.expectLostRequests()
  await context.setOffline(true)
  await deleteButton(dialog).click()
  await says(dialog, 'You are offline. Try again when you are connected.')
  expect(await codeField(dialog).inputValue()).toBe(code)

  await context.setOffline(false)
  expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(0)
  expect(await sandbox.countOf('deleteAccount')).toBe(0)
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
})

test('says so when the sign-in has ended, and deletes nothing', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  // Access tokens live for two weeks.
  await sandbox.advance(15 * 24 * 60 * 60)
  await deleteButton(dialog).click()
  await dialog.getByRole('heading', { name: 'You are signed out' }).waitFor()
  expect(await sandbox.countOf('deleteAccount')).toBe(0)
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(false)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await settingsOf(page).waitFor()
})
