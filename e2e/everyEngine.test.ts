import { expect, test } from 'vitest'
import { deleteButtonOf, expectSignInRefused, settingsOf } from './account.ts'
import { codeField, codeInInbox, deletedTitle } from './dialog.ts'
import { journeys } from './journey.ts'
import { expectFocus, tabTo } from './keyboard.ts'

const journey = journeys()
const name = 'Bea Marlow'

/** The journey that `npm test` makes in all three engines. */
test('needs nothing but a keyboard, and no Escape stops a deletion', async () => {
  const { page, demoUrl, sandbox } = journey()
  await page.goto(demoUrl)
  await tabTo(page, page.getByRole('button', { name: new RegExp(`^${name}`) }))
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
  await sandbox.addFault({ operation: 'deleteAccount', kind: 'delay', ms: 2500 })
  await page.keyboard.press('Enter')

  const deleting = dialog.getByRole('heading', { name: 'Deleting your account…' })
  await deleting.waitFor()
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Escape')
  expect(await deleting.isVisible()).toBe(true)
  expect(await sandbox.isDeleted(name)).toBe(false)
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted(name)).toBe(true)

  const done = dialog.getByRole('button', { name: 'Done' })
  await tabTo(page, done)
  await expectSignInRefused(page, name, () => page.keyboard.press('Enter'))
  expect(await sandbox.countOf('deleteAccount')).toBe(1)
})
