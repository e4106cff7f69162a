import { expect, test } from 'vitest'
import { openDialog, signInAs } from './account.ts'
import { codeField, deleteButton, deletedTitle, openWithCode, proceed, says } from './dialog.ts'
import { journeys } from './journey.ts'

const journey = journeys()

/** Milliseconds in which a second press finds the first one under way. */
const ms = 400

test('sends one deletion for a double click', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  await sandbox.addFault({ operation: 'verifyDeleteAccountRequest', kind: 'delay', ms })
  await deleteButton(dialog).dblclick()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(1)
  expect(await sandbox.countOf('deleteAccount')).toBe(1)
})

test('sends one deletion for Enter and a click', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  await sandbox.addFault({ operation: 'verifyDeleteAccountRequest', kind: 'delay', ms })
  const button = await deleteButton(dialog).boundingBox()
  if (!button) throw new Error('The button is not on the screen.')
  await codeField(dialog).press('Enter')
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2)
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(1)
  expect(await sandbox.countOf('deleteAccount')).toBe(1)
})

test('sends one code for a double click', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Bea Marlow')
  await sandbox.addFault({ operation: 'sendEmail', kind: 'delay', ms })
  const dialog = await openDialog(page)
  await proceed(dialog)
  await dialog.getByRole('button', { name: 'Send code' }).dblclick()
  await says(dialog, 'We sent a code')
  expect(await sandbox.countOf('sendEmail')).toBe(1)
})
