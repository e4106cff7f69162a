import { expect } from 'vitest'
import { openDialog } from './account.ts'
import type { EngineLocator, EnginePage } from './engines/EnginePage.ts'

export const proceed = (dialog: EngineLocator): Promise<void> =>
  dialog.getByRole('button', { name: 'Continue' }).click()

export const codeField = (dialog: EngineLocator): EngineLocator =>
  dialog.getByRole('textbox', { name: 'Code' })

export const deleteButton = (dialog: EngineLocator): EngineLocator =>
  dialog.getByRole('button', { name: 'Delete account' })

export const deletedTitle = (dialog: EngineLocator): EngineLocator =>
  dialog.getByRole('heading', { name: 'Your account is deleted' })

/** Waits until the dialog shows words; what its live region says is no proof of that. */
export async function says(dialog: EngineLocator, words: string | RegExp): Promise<void> {
  await dialog.getByText(words).and(dialog.locator(':not([role=status])')).first().waitFor()
}

/** The newest code to delete an account with, other than `but`, as the demo's inbox shows it. */
export async function codeInInbox(page: EnginePage, but?: string): Promise<string> {
  const codes = page
    .getByRole('complementary', { name: 'Inbox' })
    .getByRole('listitem')
    .filter({ hasText: 'to delete your account' })
    .getByRole('code')
  await (but === undefined ? codes : codes.filter({ hasNotText: but })).first().waitFor()
  const newest = (await codes.first().textContent()) ?? ''
  expect(newest).toMatch(/^\d{6}$/)
  expect(newest).not.toBe(but)
  return newest
}

/** Opens the dialog, goes on to the proof and has a code sent. */
export async function openWithCode(
  page: EnginePage,
): Promise<{ dialog: EngineLocator; code: string }> {
  const dialog = await openDialog(page)
  await proceed(dialog)
  await dialog.getByRole('button', { name: 'Send code' }).click()
  await says(dialog, 'We sent a code')
  return { dialog, code: await codeInInbox(page) }
}

/** Dov's, who has nothing else to confirm with. */
export const password = 'copper window drifts east'

/** Opens the dialog of a person with nothing but a password, and types it. */
export async function openWithPassword(page: EnginePage): Promise<EngineLocator> {
  const dialog = await openDialog(page)
  await proceed(dialog)
  await dialog.getByLabel('Password', { exact: true }).fill(password)
  return dialog
}

/** A code that is not the right one. */
export const otherThan = (code: string): string => (code === '123456' ? '654321' : '123456')
