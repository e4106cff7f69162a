import { expect, test, vi } from 'vitest'
import { deleteButtonOf, openDialog, signInAs } from './account.ts'
import { codeField, deleteButton, deletedTitle, openWithCode } from './dialog.ts'
import { journeys } from './journey.ts'

const journey = journeys()

test('closes on Escape, and deletes nothing', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Bea Marlow')
  const { dialog } = await openWithCode(page)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(0)
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(false)
})

test('gives the focus back to the button that opened it', async () => {
  const { page } = journey()
  await signInAs(page, 'Bea Marlow')
  const dialog = await openDialog(page)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  const focused = await deleteButtonOf(page).evaluate((button) => button === document.activeElement)
  expect(focused).toBe(true)
})

test('sends no deletion when it is closed while verifying', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  await sandbox.addFault({ operation: 'verifyDeleteAccountRequest', kind: 'delay', ms: 1000 })
  await deleteButton(dialog).click()
  await vi.waitUntil(async () => (await sandbox.countOf('verifyDeleteAccountRequest')) === 1)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  // A second opening ends after the held-back answer would have come.
  const again = await openDialog(page)
  await page.keyboard.press('Escape')
  await again.waitFor({ state: 'detached' })
  await vi.waitUntil(
    async () => (await sandbox.outcomesOf('verifyDeleteAccountRequest'))[0] === 'ok',
    {
      timeout: 5000,
    },
  )
  expect(await sandbox.countOf('deleteAccount')).toBe(0)
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(false)
})

test('stays open while the deletion is on its way', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  await sandbox.addFault({ operation: 'deleteAccount', kind: 'delay', ms: 2500 })
  await deleteButton(dialog).click()
  const deleting = dialog.getByRole('heading', { name: 'Deleting your account…' })
  await deleting.waitFor()
  // Engines give in to the second or third Escape when only `cancel` is prevented.
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('Escape')
  expect(await deleting.isVisible()).toBe(true)
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(false)
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
})
