import { expect, test } from 'vitest'
import type { HostCall } from '../examples/settings/src/formHost/recordHostCall.ts'
import { openDialog, signInAs, urlOf } from './account.ts'
import { codeField, codeInInbox, deletedTitle, proceed, says } from './dialog.ts'
import type { EnginePage } from './engines/EnginePage.ts'
import { journeys } from './journey.ts'

const journey = journeys()

const hostCalls = (page: EnginePage): Promise<HostCall[]> =>
  page.evaluate(() => window.hostCalls ?? [])

test("keeps to itself inside a host's form", async () => {
  const { page, demoUrl, sandbox } = journey()
  await signInAs(page, 'Bea Marlow')
  const url = new URL('/settings/form-host', demoUrl).href
  await page.goto(url)

  // The host's handlers do work.
  await page.getByLabel('Pen name').pressSequentially('B')
  await page.keyboard.press('Enter')
  const handlers = await hostCalls(page)
  expect(new Set(handlers.map(({ handler }) => handler))).toEqual(
    new Set(['onKeyDown', 'onInput', 'onChange', 'onSubmit']),
  )
  await page.evaluate(() => {
    window.hostCalls = []
  })

  const dialog = await openDialog(page)
  await proceed(dialog)
  await dialog.getByRole('button', { name: 'Send code' }).click()
  await says(dialog, 'We sent a code')
  await codeField(dialog).press('Enter')
  await says(dialog, 'Enter the code from the message.')
  const code = await codeInInbox(page)
  await codeField(dialog).evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, code)
  await codeField(dialog).clear()
  await codeField(dialog).pressSequentially(code)
  await page.keyboard.press('Enter')
  await deletedTitle(dialog).waitFor()

  expect((await urlOf(page)).href).toBe(url)
  expect(await hostCalls(page)).toEqual([])
  expect(await sandbox.isDeleted('Bea Marlow')).toBe(true)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor()
})
