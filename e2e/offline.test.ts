import { expect, test } from 'vitest'
import { signInAs } from './account.ts'
import { deleteButton, deletedTitle, openWithPassword, password, says } from './dialog.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'

const journey = journeys()
const offline = onlyIn('chromium', 'takes the connection away')

test(
  'sends no deletion when the connection goes after the proof, nor when it comes back',
  offline,
  async () => {
    const { page, context, errors, sandbox } = journey.withPlaywright()
    await signInAs(page, 'Dov Harrow')
    // Identity is proven when the demo asks its own back end for the erasure.
    await page.route('**/api/erasure-requests', async (route) => {
      const response = await route.fetch()
      errors.expectLostRequests()
      await context.setOffline(true)
      await route.fulfill({ response })
    })
    const dialog = await openWithPassword(page)
    await deleteButton(dialog).click()
    await says(dialog, /^Your account was not deleted. You are offline. Try again/)
    expect(await sandbox.outcomesOf('verifyDeleteAccountRequest')).toEqual(['ok'])
    expect(await sandbox.countOf('deleteAccount')).toBe(0)

    await page.unroute('**/api/erasure-requests')
    const inboxIsRead = page.waitForResponse('**/sandbox/inbox*')
    await context.setOffline(false)
    await inboxIsRead
    expect(await sandbox.countOf('verifyDeleteAccountRequest')).toBe(1)
    expect(await sandbox.countOf('deleteAccount')).toBe(0)
    expect(await sandbox.isDeleted('Dov Harrow')).toBe(false)

    await dialog.getByLabel('Password', { exact: true }).fill(password)
    await deleteButton(dialog).click()
    await deletedTitle(dialog).waitFor()
    expect(await sandbox.outcomesOf('deleteAccount')).toEqual(['ok'])
  },
)
