import { expect, test, vi } from 'vitest'
import { openDialog, signInAs } from './account.ts'
import {
  codeField,
  deleteButton,
  deletedTitle,
  openWithCode,
  openWithPassword,
  says,
} from './dialog.ts'
import { holdRequests } from './holdRequests.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'

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

const elsewhere = onlyIn(['firefox', 'webkit'], 'the journey below shows more')

test(
  'says in the second of two tabs that the deletion is under way in the first',
  elsewhere,
  async () => {
    const { page, context, sandbox } = journey()
    await signInAs(page, 'Dov Harrow')
    const dialog = await openWithPassword(page)
    const otherTab = await context.newPage()
    await signInAs(otherTab, 'Dov Harrow')
    const otherDialog = await openWithPassword(otherTab)

    await sandbox.addFault({ operation: 'verifyDeleteAccountRequest', kind: 'hang' })
    await page.bringToFront()
    await deleteButton(dialog).click()
    await vi.waitUntil(async () => (await sandbox.countOf('verifyDeleteAccountRequest')) === 1)
    await otherTab.bringToFront()
    await deleteButton(otherDialog).click()
    await says(otherDialog, 'This account is being deleted in another tab or window right now.')
    expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(1)
    expect(await sandbox.isDeleted('Dov Harrow')).toBe(false)
  },
)

const held = onlyIn('chromium', 'holds a request back and lets it go')

test(
  'sends one deletion for presses in two tabs, and the second says where it is done',
  held,
  async () => {
    const { page, context, sandbox } = journey.withPlaywright()
    await signInAs(page, 'Dov Harrow')
    const dialog = await openWithPassword(page)
    const otherTab = await context.newPage()
    await signInAs(otherTab, 'Dov Harrow')
    const otherDialog = await openWithPassword(otherTab)

    const proof = await holdRequests(page, '**/verify-delete-account-request')
    await deleteButton(dialog).click()
    await proof.held
    await deleteButton(otherDialog).click()
    await says(otherDialog, 'This account is being deleted in another tab or window right now.')
    expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(0)

    proof.letGo()
    await deletedTitle(dialog).waitFor()
    await deletedTitle(otherDialog).waitFor()
    await says(otherDialog, 'It was deleted in another tab or window.')
    expect(await sandbox.outcomesOf('verifyDeleteAccountRequest')).toEqual(['ok'])
    expect(await sandbox.outcomesOf('deleteAccount')).toEqual(['ok'])
    expect(await sandbox.isDeleted('Dov Harrow')).toBe(true)
  },
)
