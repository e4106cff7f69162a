import { expect, test, vi } from 'vitest'
import { settingsOf, signInAs } from './account.ts'
import { deleteButton, openWithPassword } from './dialog.ts'
import type { EnginePage } from './engines/EnginePage.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'
import type { SandboxControl } from './sandboxControl.ts'

const journey = journeys()

const name = 'Dov Harrow'
const held = onlyIn('chromium', 'holds an answer back, after the deletion')

/** Presses *Delete account*, and waits until the sandbox has the request and does not answer. */
async function pressUnanswered(
  page: EnginePage,
  sandbox: SandboxControl,
  operation: 'verifyDeleteAccountRequest' | 'deleteAccount',
): Promise<void> {
  const before = await sandbox.countOf(operation)
  await sandbox.addFault({ operation, kind: 'hang' })
  const dialog = await openWithPassword(page)
  await deleteButton(dialog).click()
  await vi.waitUntil(async () => (await sandbox.countOf(operation)) === before + 1)
}

async function reloadToSettings(page: EnginePage): Promise<void> {
  await page.reload()
  await settingsOf(page).waitFor()
  expect(await page.getByRole('alertdialog').count()).toBe(0)
}

test(
  'sends nothing again after a reload, and shows the account as the server knows it',
  held,
  async () => {
    const { page, errors, sandbox } = journey.withPlaywright()
    await sandbox.reset({ afterDeletion: 'unauthorized' })
    await signInAs(page, name)

    await pressUnanswered(page, sandbox, 'verifyDeleteAccountRequest')
    await reloadToSettings(page)
    expect(await sandbox.countOf('deleteAccount')).toBe(0)

    await pressUnanswered(page, sandbox, 'deleteAccount')
    await reloadToSettings(page)

    // The next deletion is processed, and its answer held back.
    const processed = Promise.withResolvers<void>()
    await page.route('**/api/v3/delete-account', async (route) => {
      await route.fetch()
      processed.resolve()
    })
    const dialog = await openWithPassword(page)
    expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(2)
    expect(await sandbox.countOf('deleteAccount')).toBe(1)
    expect(await sandbox.isDeleted(name)).toBe(false)
    await deleteButton(dialog).click()
    await processed.promise
    errors.expectRefusedRequests()
    await page.reload()
    await page.getByRole('heading', { name: 'You are no longer signed in' }).waitFor()
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(3)
    expect(await sandbox.countOf('deleteAccount')).toBe(2)
    expect(await sandbox.isDeleted(name)).toBe(true)
  },
)
