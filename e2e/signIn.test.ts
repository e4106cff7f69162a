import { expect, test } from 'vitest'
import { pressSample, settingsOf, signInAs } from './account.ts'
import type { EnginePage } from './engines/EnginePage.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'

const journey = journeys()

const namedInHeader = (page: EnginePage): Promise<string | null> =>
  page.locator('.signed-in-name').textContent()

const everybody = [
  'Ada Quill',
  'Bea Marlow',
  'Chen Weilan',
  'Dov Harrow',
  'Eli Sandoval',
  'Fay Lindqvist',
  'Gus Okoro',
]

test('signs every sample account in, and out', async () => {
  const { page, demoUrl } = journey()
  await page.goto(demoUrl)
  for (const name of everybody) {
    await pressSample(page, name)
    await settingsOf(page).waitFor()
    expect(await namedInHeader(page)).toBe(name)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor()
    await page.getByRole('link', { name: 'Sign in again' }).click()
  }
})

test('signs in with a password, after refusing a wrong one', async () => {
  const { page, demoUrl } = journey()
  await page.goto(demoUrl)
  await page.getByLabel('E-mail, phone or user name').fill('+1 202-555-0143')
  await page.getByLabel('Password').fill('brisk otter hums high')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('alert').filter({ hasText: 'do not match an account' }).waitFor()
  await page.getByLabel('Password').fill('brisk otter hums low')
  await page.keyboard.press('Enter')
  await settingsOf(page).waitFor()
  expect(await namedInHeader(page)).toBe('Ada Quill')
})

test('signs in with a code by e-mail', async () => {
  const { page, demoUrl } = journey()
  await page.goto(demoUrl)
  await page.getByRole('button', { name: 'Send me a code instead' }).click()
  await page.getByLabel('E-mail or phone').fill('gus@example.com')
  await page.getByRole('button', { name: 'Send me a code', exact: true }).click()
  const field = page.getByLabel('Code sent to gus@example.com')
  await field.waitFor()
  const inbox = page.getByRole('complementary', { name: 'Inbox' })
  await field.fill((await inbox.getByRole('code').first().textContent()) ?? '')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  expect(await namedInHeader(page)).toBe('Gus Okoro')
})

test('keeps the sign-in over a reload', async () => {
  const { page } = journey()
  await signInAs(page, 'Dov Harrow')
  await page.reload()
  expect(await namedInHeader(page)).toBe('Dov Harrow')
})

const replaced = onlyIn('chromium', "replaces an answer of the demo's own back end")

test('says in words what is wrong when the back end cannot start', replaced, async () => {
  const { page, demoUrl } = journey.withPlaywright()
  await page.route('**/api/config', (route) => route.fulfill({ json: { appHost: 'genauth.ai' } }))
  await page.goto(demoUrl)
  expect(await page.getByRole('alert').textContent()).toContain('names no appHost or no appId')

  const misspelt = { appHost: 'genauth.ai', appId: '65a1' }
  await page.route('**/api/config', (route) => route.fulfill({ json: misspelt }))
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByRole('alert').filter({ hasText: 'such as "https://example' }).waitFor()
})
