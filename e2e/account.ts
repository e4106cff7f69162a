import { expect, inject } from 'vitest'
import type { EngineLocator, EnginePage } from './engines/EnginePage.ts'

export const urlOf = async (page: EnginePage): Promise<URL> =>
  new URL(await page.evaluate(() => location.href))

export const settingsOf = (page: EnginePage): EngineLocator =>
  page.getByRole('heading', { name: 'Settings', level: 1 })

/** Presses a sample account on the sign-in page. */
export async function pressSample(page: EnginePage, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
}

export async function signInAs(page: EnginePage, name: string): Promise<void> {
  await page.goto(inject('demoUrl'))
  await pressSample(page, name)
  await settingsOf(page).waitFor()
}

export const deleteButtonOf = (page: EnginePage): EngineLocator =>
  page.getByRole('button', { name: 'Delete account…' })

/** Opens the dialog, and gives it back with the account on it. */
export async function openDialog(page: EnginePage): Promise<EngineLocator> {
  await deleteButtonOf(page).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('group', { name: 'Account to delete' }).waitFor()
  return dialog
}

/** Leaves the success screen for the goodbye page, and tries to sign in again: in vain. */
export async function expectSignInRefused(
  page: EnginePage,
  name: string,
  pressDone = () => page.getByRole('button', { name: 'Done' }).click(),
): Promise<void> {
  await pressDone()
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor()
  expect((await urlOf(page)).pathname).toBe('/goodbye')
  await page.getByRole('link', { name: 'Sign in again' }).click()
  await pressSample(page, name)
  // Which of the documented refusals it is, is drawn by the seed.
  await page
    .getByRole('alert')
    .filter({ hasText: /does not exist any more|may be gone|no such account any more/ })
    .waitFor()
  expect(await settingsOf(page).count()).toBe(0)
}
