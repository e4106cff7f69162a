import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { signInAs } from './account.ts'
import { codeField, deleteButton, deletedTitle, openWithCode, says } from './dialog.ts'
import { journeys } from './journey.ts'
import type { SandboxControl } from './sandboxControl.ts'

const journey = journeys()

const name = 'Bea Marlow'

/** How often the page itself sent the deletion. */
function countSent(page: Page): () => number {
  let sent = 0
  page.on('request', (request) => {
    const isDeletion = new URL(request.url()).pathname === '/api/v3/delete-account'
    if (isDeletion && request.method() === 'POST') sent += 1
  })
  return () => sent
}

/**
 * Signs in and presses *Delete account*; the answer gets lost. Chromium itself sends a request once
 * more when a connection that it had used before breaks without an answer, whatever the method: so
 * `once` means that the server sees it twice, and answers the second time.
 */
async function deleteUnheard(
  page: Page,
  sandbox: SandboxControl,
  kind: 'dropBefore' | 'dropAfter',
  times: 'once' | 'always' = 'always',
): Promise<Locator> {
  await signInAs(page, name)
  const { dialog, code } = await openWithCode(page)
  await codeField(dialog).fill(code)
  await sandbox.addFault({
    operation: 'deleteAccount',
    kind,
    times: times === 'once' ? 1 : 'always',
  })
  await deleteButton(dialog).click()
  return dialog
}

const unsure = (dialog: Locator): Locator =>
  dialog.getByRole('heading', { name: 'We are not sure yet' })

test('does not know, when the login of a deleted account is merely refused', async () => {
  const { page, errors, sandbox } = journey()
  errors.expectLostRequests()
  await sandbox.reset({ afterDeletion: 'unauthorized' })
  const sent = countSent(page)
  await page.clock.install()
  const dialog = await deleteUnheard(page, sandbox, 'dropAfter')
  await says(dialog, 'we could not find out whether the account was deleted')
  expect(await sandbox.isDeleted(name)).toBe(true)
  // Long after the last look.
  await page.clock.fastForward(180_000)
  await says(dialog, 'we could not find out whether the account was deleted')
  expect(await unsure(dialog).isVisible()).toBe(true)
  expect(await deletedTitle(dialog).count()).toBe(0)
  expect(sent()).toBe(1)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('finds out that the account is gone, when the server says so', async () => {
  const { page, errors, sandbox } = journey()
  errors.expectLostRequests()
  await sandbox.reset({ afterDeletion: 'user-not-found' })
  const sent = countSent(page)
  const dialog = await deleteUnheard(page, sandbox, 'dropAfter')
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted(name)).toBe(true)
  expect(sent()).toBe(1)
})

test('does not say "deleted" while the login still works', async () => {
  const { page, errors, sandbox } = journey()
  errors.expectLostRequests()
  await sandbox.reset({ afterDeletion: 'still-works' })
  const sent = countSent(page)
  const dialog = await deleteUnheard(page, sandbox, 'dropAfter')
  await says(dialog, 'The account is still there so far')
  expect(await unsure(dialog).isVisible()).toBe(true)
  expect(await deletedTitle(dialog).count()).toBe(0)
  expect(sent()).toBe(1)
})

test('says that the account seems to be there only after a late server could have deleted', async () => {
  const { page, errors, sandbox } = journey()
  errors.expectLostRequests()
  const sent = countSent(page)
  await page.clock.install()
  const dialog = await deleteUnheard(page, sandbox, 'dropBefore')
  await says(dialog, 'The account is still there so far')
  expect(await unsure(dialog).isVisible()).toBe(true)
  // The token's life, 60 s, and 30 s more.
  await page.clock.fastForward(95_000)
  await says(dialog, 'your account still seems to be there')
  expect(await sandbox.isDeleted(name)).toBe(false)
  expect(sent()).toBe(1)
})

test('claims nothing, when the browser sent the request twice and the login is refused', async () => {
  const { page, sandbox } = journey()
  await sandbox.reset({ afterDeletion: 'unauthorized' })
  const sent = countSent(page)
  const dialog = await deleteUnheard(page, sandbox, 'dropAfter', 'once')
  await dialog.getByRole('heading', { name: /signed out|not sure/ }).waitFor()
  expect(await sandbox.isDeleted(name)).toBe(true)
  expect(await dialog.textContent()).not.toMatch(/nothing was deleted|not deleted/i)
  expect(sent()).toBe(1)
})
