import { expect, test } from 'vitest'
import { expectSignInRefused, openDialog, signInAs } from './account.ts'
import {
  codeField,
  codeInInbox,
  deleteButton,
  deletedTitle,
  openWithCode,
  proceed,
  says,
} from './dialog.ts'
import { journeys } from './journey.ts'

const journey = journeys()

test('deletes with a code by e-mail', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Bea Marlow')
  const { dialog, code } = await openWithCode(page)
  expect(await sandbox.countOf('sendEmail')).toBe(1)
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(false)

  await codeField(dialog).fill(code)
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await expectSignInRefused(page, 'Bea Marlow')
})

test('deletes with a code by SMS', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Chen Weilan')
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Chen Weilan')).toBe(true)

  // The code to sign in with comes by SMS too, once a minute.
  await sandbox.advance(60)
  await expectSignInRefused(page, 'Chen Weilan')
})

test('deletes with the password, where nothing is bound', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Dov Harrow')
  const dialog = await openDialog(page)
  await proceed(dialog)
  const password = dialog.getByLabel('Password', { exact: true })

  await password.fill('copper window drifts west')
  await deleteButton(dialog).click()
  await says(dialog, 'The password is not right.')
  expect(await sandbox.isDeleted('Dov Harrow')).toBe(false)

  await password.fill('copper window drifts east')
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Dov Harrow')).toBe(true)
  await expectSignInRefused(page, 'Dov Harrow')
})

test('lets the person choose between phone and e-mail', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, 'Ada Quill')
  const dialog = await openDialog(page)
  await proceed(dialog)
  await says(dialog, 'by text message')
  await dialog.getByRole('button', { name: 'Use e-mail instead' }).click()
  await dialog.getByRole('button', { name: 'Send code' }).click()
  await says(dialog, 'We sent a code by e-mail')
  expect([await sandbox.countOf('sendSms'), await sandbox.countOf('sendEmail')]).toEqual([0, 1])

  await codeField(dialog).fill(await codeInInbox(page))
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted('Ada Quill')).toBe(true)
})
