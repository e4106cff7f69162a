import { expect, test } from 'vitest'
import { openDialog, signInAs, urlOf } from './account.ts'
import { codeField, codeInInbox, deleteButton, deletedTitle, proceed, says } from './dialog.ts'
import type { EnginePage } from './engines/EnginePage.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'

const journey = journeys()

const name = 'Gus Okoro'
const blocker = 'You own Tern & Tide Press'

async function transferOwnership(page: EnginePage): Promise<void> {
  const organisations = page.getByRole('region', { name: 'Organisations' })
  await organisations.getByLabel('New owner of Tern & Tide Press').selectOption('Jonas Feld')
  await organisations.getByRole('button', { name: 'Transfer ownership' }).click()
  await organisations.getByRole('combobox').waitFor({ state: 'detached' })
}

test('goes on once the blocker is settled elsewhere', async () => {
  const { page, context, sandbox } = journey()
  await signInAs(page, name)
  const dialog = await openDialog(page)
  await says(dialog, blocker)
  expect(await dialog.getByRole('button', { name: 'Continue' }).count()).toBe(0)
  const checkAgain = dialog.getByRole('button', { name: 'Check again' })
  await checkAgain.click()
  await checkAgain.waitFor()
  await says(dialog, blocker)

  const otherTab = await context.newPage()
  await signInAs(otherTab, name)
  await transferOwnership(otherTab)
  await otherTab.close()

  await checkAgain.click()
  await proceed(dialog)
  await dialog.getByRole('button', { name: 'Send code' }).click()
  await codeField(dialog).fill(await codeInInbox(page))
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  expect(await sandbox.isDeleted(name)).toBe(true)
})

test('leads to the place where the blocker is settled', async () => {
  const { page, sandbox } = journey()
  await signInAs(page, name)
  const dialog = await openDialog(page)
  await dialog.getByRole('link', { name: 'Go to organisations' }).click()
  await dialog.waitFor({ state: 'detached' })
  expect((await urlOf(page)).hash).toBe('#organisations')
  await transferOwnership(page)

  await openDialog(page)
  expect(await dialog.getByText(blocker).count()).toBe(0)
  await proceed(dialog)
  await dialog.getByRole('button', { name: 'Send code' }).waitFor()
  expect(await sandbox.isDeleted(name)).toBe(false)
})

const replaced = onlyIn('chromium', "replaces an answer of the demo's own back end")

test('does not go on when a blocker arises while the dialog is open', replaced, async () => {
  const { page, sandbox } = journey.withPlaywright()
  let blocked = false
  await page.route('**/api/workspace', async (route) => {
    const response = await route.fetch()
    const workspace = (await response.json()) as { organisations: { role: string }[] }
    const organisations = blocked
      ? [{ id: 'new', name: 'Tern & Tide Press', role: 'owner', members: [] }]
      : []
    await route.fulfill({ response, json: { ...workspace, organisations } })
  })
  await signInAs(page, name)
  const dialog = await openDialog(page)
  blocked = true
  await proceed(dialog)
  await says(dialog, blocker)
  expect(await dialog.getByRole('button', { name: 'Send code' }).count()).toBe(0)
  expect(await sandbox.isDeleted(name)).toBe(false)
})
