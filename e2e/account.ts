import type { Locator, Page } from 'playwright'
import { expect, inject } from 'vitest'

export const settingsOf = (page: Page): Locator =>
  page.getByRole('heading', { name: 'Settings', level: 1 })

/** Presses a sample account on the sign-in page. */
export async function pressSample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
}

export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto(inject('demoUrl'))
  await pressSample(page, name)
  await settingsOf(page).waitFor()
}

export const deleteButtonOf = (page: Page): Locator =>
  page.getByRole('button', { name: 'Delete account…' })

/** Opens the dialog, and gives it back with the account on it. */
export async function openDialog(page: Page): Promise<Locator> {
  await deleteButtonOf(page).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('group', { name: 'Account to delete' }).waitFor()
  return dialog
}

/** Leaves the success screen for the goodbye page, and tries to sign in again: in vain. */
export async function expectSignInRefused(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('heading', { name: 'Goodbye' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/goodbye')
  await page.getByRole('link', { name: 'Sign in again' }).click()
  await pressSample(page, name)
  // Which of the documented refusals it is, is drawn by the seed.
  await page
    .getByRole('alert')
    .filter({ hasText: /does not exist any more|may be gone|no such account any more/ })
    .waitFor()
  expect(await settingsOf(page).count()).toBe(0)
}
