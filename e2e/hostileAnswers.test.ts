import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { signInAs } from './account.ts'
import { deleteButton, openWithPassword, password, says } from './dialog.ts'
import { journeys } from './journey.ts'
import { onlyIn } from './onlyIn.ts'

declare global {
  interface Window {
    hostile?: boolean
  }
}

const journey = journeys()

/** Another host, which counts whoever asks it for anything. */
async function listenElsewhere() {
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    asked: () => asked,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

test("shows a server's own words as text, in part, and under Details", async () => {
  const { page, sandbox } = journey()
  const markup = '<img src="x:" onerror="hostile = true"><h2>You have won</h2>'
  const message = markup + 'W'.repeat(50_000)
  const refusal = { kind: 'businessError', statusCode: 400, message }
  await sandbox.addFault({ operation: 'verifyDeleteAccountRequest', ...refusal })
  await signInAs(page, 'Dov Harrow')
  const dialog = await openWithPassword(page)
  await deleteButton(dialog).click()
  await dialog.getByText('Details', { exact: true }).click()
  const words = dialog.locator('.farewell-details p').first()
  await words.waitFor()
  const shown = (await words.textContent()) ?? ''
  expect(shown.startsWith(markup)).toBe(true)
  expect(shown.length).toBeLessThanOrEqual(300)
  expect(await words.locator('*').count()).toBe(0)
  expect(await page.getByRole('heading', { name: 'You have won' }).count()).toBe(0)
  expect(await page.evaluate(() => window.hostile)).toBeUndefined()
  const overflows = await dialog.evaluate((element) => element.scrollWidth > element.clientWidth)
  expect(overflows).toBe(false)
})

const bypassed = onlyIn('chromium', "takes the demo's own policy away, by the DevTools protocol")

test(
  'follows no redirect to another host with what it proves or deletes with',
  bypassed,
  async () => {
    const { page, errors, sandbox } = journey.withPlaywright()
    await using elsewhere = await listenElsewhere()
    // The demo's own policy would stop it as well.
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Page.setBypassCSP', { enabled: true })
    errors.expectLostRequests()
    await signInAs(page, 'Dov Harrow')

    const redirect = { kind: 'redirect', location: elsewhere.url }
    await sandbox.addFault({ operation: 'verifyDeleteAccountRequest', ...redirect })
    const dialog = await openWithPassword(page)
    await deleteButton(dialog).click()
    await says(dialog, 'The service could not be reached.')
    expect(await sandbox.countOf('deleteAccount')).toBe(0)

    await sandbox.addFault({ operation: 'deleteAccount', ...redirect })
    await dialog.getByLabel('Password', { exact: true }).fill(password)
    await deleteButton(dialog).click()
    await says(dialog, 'The account is still there so far')
    expect(await sandbox.countOf('deleteAccount')).toBe(1)
    expect(elsewhere.asked()).toBe(0)
    expect(await sandbox.isDeleted('Dov Harrow')).toBe(false)
  },
)
