import type { Page } from 'playwright'
import { expect, inject, test } from 'vitest'
import { openDialog, signInAs } from './account.ts'
import { codeField, deleteButton, deletedTitle, proceed, says } from './dialog.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'

const journey = journeys()
const snapshots = onlyIn('chromium', 'heap snapshots come over the DevTools protocol')

/** What of these texts is found in the page's memory, after everything free was collected. */
async function foundInHeap(page: Page, texts: Record<string, string>): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page)
  const chunks: string[] = []
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await cdp.send('HeapProfiler.enable')
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await cdp.detach()
  const heap = chunks.join('')
  return Object.keys(texts).filter((name) => heap.includes(texts[name] ?? name))
}

/** The newest code, from the sandbox itself: the page must not have seen it in an inbox. */
async function newestCode(): Promise<string> {
  const response = await fetch(`${inject('sandboxUrl')}/sandbox/inbox`)
  const { messages } = (await response.json()) as { messages: { code: string }[] }
  return messages[0]?.code ?? ''
}

/** The demo shows codes beside the page, and would hold what the kit must not. */
async function emptyInbox(page: Page): Promise<void> {
  await page.route('**/sandbox/inbox*', (route) => route.fulfill({ json: { messages: [] } }))
}

/** A text that is in memory for sure: the look at the heap must find it. */
async function keepControl(page: Page): Promise<Record<string, string>> {
  const control = 'a text that the page keeps'
  await page.evaluate((text) => Object.assign(globalThis, { kept: { text } }), control)
  return { control }
}

test('a code and its token are gone from memory after the deletion', snapshots, async () => {
  const { page } = journey.withPlaywright()
  let token = ''
  page.on('response', async (response) => {
    if (!response.url().endsWith('/verify-delete-account-request')) return
    token = ((await response.json()) as { data: { deleteAccountToken: string } }).data
      .deleteAccountToken
  })
  await emptyInbox(page)
  await signInAs(page, 'Bea Marlow')
  const control = await keepControl(page)
  const dialog = await openDialog(page)
  await proceed(dialog)
  await dialog.getByRole('button', { name: 'Send code' }).click()
  await says(dialog, 'We sent a code')
  const code = await newestCode()
  await codeField(dialog).pressSequentially(code)
  await deleteButton(dialog).click()
  await deletedTitle(dialog).waitFor()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor()
  expect(token).not.toBe('')
  // Quoted, as a text of its own and within the body of the request: six digits alone may be chance.
  const secrets = { code: `"${code}"`, body: `\\"${code}\\"`, token }
  expect(await foundInHeap(page, { ...control, ...secrets })).toEqual(['control'])
})

test('a password is gone from memory after a refusal and Escape', snapshots, async () => {
  const { page } = journey.withPlaywright()
  const password = 'unique-Pa55phrase-never-used-elsewhere'
  await signInAs(page, 'Dov Harrow')
  const control = await keepControl(page)
  const dialog = await openDialog(page)
  await proceed(dialog)
  const field = dialog.getByRole('textbox', { name: 'Password' })
  await field.pressSequentially(password)
  await page.keyboard.press('Enter')
  await says(dialog, 'The password is not right.')
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(await foundInHeap(page, { ...control, password })).toEqual(['control'])
})
