import { expect, test } from 'vitest'
import { openDialog, signInAs } from './account.ts'
import {
  deleteButton,
  deletedTitle,
  openWithCode,
  openWithPassword,
  password,
  proceed,
  says,
} from './dialog.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'

/** Promises that no journey of its own shows; the others are listed in docs/promises.md. */
const journey = journeys()
const replaced = onlyIn('chromium', "replaces an answer of the demo's own back end")
const clock = onlyIn('chromium', "moves the page's clock, which is Playwright's")

test(
  "Promise 6: a host's bug does not change the outcome, and is not swallowed",
  replaced,
  async () => {
    const { page, errors, sandbox } = journey.withPlaywright()
    const bug = 'The host cannot forget its login.'
    await page.addInitScript((message) => {
      Storage.prototype.removeItem = () => {
        throw new Error(message)
      }
    }, bug)
    await signInAs(page, 'Dov Harrow')
    await page.route('**/api/erasure-requests', (route) =>
      route.fulfill({ status: 500, json: { message: 'Deckle cannot note that down.' } }),
    )
    const notNoted = page.waitForEvent('pageerror')
    errors.expectRefusedRequests()
    errors.expectUncaught('Deckle cannot note that down.')
    const dialog = await openWithPassword(page)
    await deleteButton(dialog).click()
    expect((await notNoted).message).toBe('Deckle cannot note that down.')
    await says(dialog, /not deleted/)
    expect(await sandbox.countOf('deleteAccount')).toBe(0)

    await page.unroute('**/api/erasure-requests')
    const notForgotten = page.waitForEvent('pageerror')
    errors.expectUncaught(bug)
    await dialog.getByLabel('Password', { exact: true }).fill(password)
    await deleteButton(dialog).click()
    await deletedTitle(dialog).waitFor()
    expect((await notForgotten).message).toBe(bug)
    expect(await sandbox.outcomesOf('deleteAccount')).toEqual(['ok'])
    expect(await sandbox.isDeleted('Dov Harrow')).toBe(true)
  },
)

test(
  'Promise 7: a wait survives closing, and a clock that is set back does not prolong it',
  clock,
  async () => {
    const { page, sandbox } = journey.withPlaywright()
    await page.clock.install()
    await signInAs(page, 'Bea Marlow')
    const { dialog } = await openWithCode(page)
    const wait = /You can send a new code in \d+ seconds/
    await says(dialog, wait)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await openDialog(page)
    await proceed(dialog)
    await says(dialog, wait)

    await page.clock.setSystemTime(Date.now() - 3_600_000)
    await page.clock.fastForward(30_000)
    await says(dialog, wait)
    await sandbox.advance(60)
    await page.clock.fastForward(30_000)
    await dialog.getByRole('button', { name: 'Send a new code' }).click()
    await says(dialog, wait)
    expect(await sandbox.outcomesOf('sendEmail')).toEqual(['ok', 'ok'])
  },
)
