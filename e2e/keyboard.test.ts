import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { deleteButtonOf, settingsOf } from './account.ts'
import { codeField, codeInInbox, deletedTitle } from './dialog.ts'
import { journeys } from './journey.ts'

const journey = journeys()

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Tabs until the target has the focus; fails when it cannot be reached. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < 40; presses += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${target.toString()} cannot be reached with the Tab key.`)
}

async function expectFocus(target: Locator): Promise<void> {
  await target.waitFor()
  await expect.poll(() => isFocused(target)).toBe(true)
}

test('needs nothing but a keyboard', async () => {
  const { page, demoUrl, sandbox } = journey()
  await page.goto(demoUrl)
  await tabTo(page, page.getByRole('button', { name: /^Bea Marlow/ }))
  await page.keyboard.press('Enter')
  await settingsOf(page).waitFor()
  await tabTo(page, deleteButtonOf(page))
  await page.keyboard.press('Enter')

  const dialog = page.getByRole('alertdialog')
  await expectFocus(dialog.getByRole('button', { name: 'Keep account' }))
  await tabTo(page, dialog.getByRole('button', { name: 'Continue' }))
  await page.keyboard.press('Enter')
  await expectFocus(dialog.getByRole('button', { name: 'Send code' }))
  await page.keyboard.press('Enter')
  await expectFocus(codeField(dialog))
  await page.keyboard.type(await codeInInbox(page))
  await page.keyboard.press('Enter')
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)

  await tabTo(page, dialog.getByRole('button', { name: 'Done' }))
  await page.keyboard.press('Enter')
  await expectFocus(page.getByRole('heading', { name: 'Goodbye' }))
})
