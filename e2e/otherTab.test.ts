import { expect, test } from 'vitest'
import { openDialog, signInAs } from './account.ts'
import { codeField, deleteButton, deletedTitle, openWithCode, says } from './dialog.ts'
import { journeys } from './journey.ts'

const journey = journeys()

test('tells the other tabs of the same account, and no others', async () => {
  const { page, context, sandbox } = journey()
  const sameAccount = await context.newPage()
  await signInAs(sameAccount, 'Bea Marlow')
  const sameInDialog = await context.newPage()
  await signInAs(sameInDialog, 'Bea Marlow')
  const opened = await openDialog(sameInDialog)
  const otherAccount = await context.newPage()
  await signInAs(otherAccount, 'Ada Quill')
  const otherOpened = await openDialog(otherAccount)

  await page.bringToFront()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()

  await sameAccount.getByRole('heading', { name: 'This account is gone' }).waitFor()
  await says(opened, 'It was deleted in another tab or window.')
  await otherOpened.getByRole('button', { name: 'Continue' }).waitFor()
  expect(await sandbox.isDeleted('Ada Quill')).toBe(false)
  expect(await sandbox.countOf('deleteAccount')).toBe(1)
})
