import { expect, test } from 'vitest'
import { signInAs } from './account.ts'
import { codeField, deleteButton, deletedTitle, openWithCode, says } from './dialog.ts'
import type { EngineLocator, EnginePage } from './engines/EnginePage.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'
import type { SandboxControl } from './sandboxControl.ts'

declare global {
  interface Window {
    deletionsSent?: number
  }
}

const journey = journeys()

const name = 'Bea Marlow'

/** Has the page count how often it sends the deletion itself. */
async function countSent(page: EnginePage): Promise<void> {
  await page.evaluate(() => {
    const send = window.fetch
    window.deletionsSent = 0
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input)
      if (new URL(url, location.href).pathname === '/api/v3/delete-account')
        window.deletionsSent = sent() + 1
      return send(input, init)
    }
    const sent = (): number => window.deletionsSent ?? 0
  })
}

const sentBy = (page: EnginePage): Promise<number | undefined> =>
  page.evaluate(() => window.deletionsSent)

/**
 * Signs in and presses *Delete account*; the answer gets lost. Chromium itself sends a request once
 * more when a connection that it had used before breaks without an answer, whatever the method: so
 * `once` means that the server sees it twice, and answers the second time.
 */
async function deleteUnheard(
  page: EnginePage,
  sandbox: SandboxControl,
  kind: 'dropBefore' | 'dropAfter',
  times: 'once' | 'always' = 'always',
): Promise<EngineLocator> {
  await signInAs(page, name)
  await countSent(page)
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

const unsure = (dialog: EngineLocator): EngineLocator =>
  dialog.getByRole('heading', { name: 'We are not sure yet' })

const clock = onlyIn('chromium', "moves the page's clock, which is Playwright's")

test('does not know, when the login of a deleted account is merely refused', clock, async () => {
  const { page, errors, sandbox } = journey.withPlaywright()
  errors.expectLostRequests()
  await sandbox.reset({ afterDeletion: 'unauthorized' })
  await page.clock.install()
  const dialog = await deleteUnheard(page, sandbox, 'dropAfter')
  await says(dialog, 'we could not find out whether the account was deleted')
  expect(await sandbox.isDeleted(name)).toBe(true)
  // Long after the last look.
  await page.clock.fastForward(180_000)
  await says(dialog, 'we could not find out whether the account was deleted')
  expect(await unsure(dialog).isVisible()).toBe(true)
  expect(await deletedTitle(dialog).count()).toBe(0)
  expect(await sentBy(page)).toBe(1)
  await dialog.getByRole('button', { name: 'Close' }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('finds out that the account is gone, when the server says so', async () => {
  const { page, errors, sandbox } = journey()
  errors.expectLostRequests()
  await sandbox.reset({ afterDeletion: 'user-not-found' })
  const dialog = await deleteUnheard(page, sandbox, 'dropAfter')
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted(name)).toBe(true)
  expect(await sentBy(page)).toBe(1)
})

test('does not say "deleted" while the login still works', async () => {
  const { page, errors, sandbox } = journey()
  errors.expectLostRequests()
  await sandbox.reset({ afterDeletion: 'still-works' })
  const dialog = await deleteUnheard(page, sandbox, 'dropAfter')
  await says(dialog, 'The account is still there so far')
  expect(await unsure(dialog).isVisible()).toBe(true)
  expect(await deletedTitle(dialog).count()).toBe(0)
  expect(await sentBy(page)).toBe(1)
})

test(
  'says that the account seems to be there only after a late server could have deleted',
  clock,
  async () => {
    const { page, errors, sandbox } = journey.withPlaywright()
    errors.expectLostRequests()
    await page.clock.install()
    const dialog = await deleteUnheard(page, sandbox, 'dropBefore')
    await says(dialog, 'The account is still there so far')
    expect(await unsure(dialog).isVisible()).toBe(true)
    // The token's life, 60 s, and 30 s more.
    await page.clock.fastForward(95_000)
    await says(dialog, 'your account still seems to be there')
    expect(await sandbox.isDeleted(name)).toBe(false)
    expect(await sentBy(page)).toBe(1)
  },
)

test('claims nothing, when the browser sent the request twice and the login is refused', async () => {
  const { page, sandbox } = journey()
  await sandbox.reset({ afterDeletion: 'unauthorized' })
  const dialog = await deleteUnheard(page, sandbox, 'dropAfter', 'once')
  await dialog.getByRole('heading', { name: /signed out|not sure/ }).waitFor()
  expect(await sandbox.isDeleted(name)).toBe(true)
  expect(await dialog.textContent()).not.toMatch(/nothing was deleted|not deleted/i)
  expect(await sentBy(page)).toBe(1)
})
