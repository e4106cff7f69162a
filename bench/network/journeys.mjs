import { sampleUsers } from '@farewell/sandbox'
import { recordRequests } from './recordRequests.mjs'
import { roundTrips } from './roundTrips.mjs'

/**
 * @typedef {import('./roundTrips.mjs').Traffic} Traffic
 * @typedef {object} Setting
 * @property {import('playwright').Browser} browser
 * @property {import('@farewell/sandbox/node').SandboxServer} server
 * @property {string} url of the page
 */

/** Milliseconds, as of a network: what runs side by side can be told from what waits. */
export const LATENCY = 50

const userOf = (/** @type {string} */ username) => {
  const user = sampleUsers.find((candidate) => candidate.username === username)
  if (!user) throw new Error(`The sandbox has no ${username}.`)
  return user
}

/**
 * A person who is signed in, on a page with a closed dialog, in a browser that has cached nothing.
 *
 * @param {Setting} setting
 * @param {string} username
 * @param {Record<string, string>} [options]
 */
async function openPage({ browser, server, url }, username, options) {
  server.sandbox.reset()
  server.sandbox.addFault({ operation: '*', kind: 'delay', ms: LATENCY, times: 'always' })
  const accessToken = server.sandbox.signIn(userOf(username).userId)
  const context = await browser.newContext()
  const page = await context.newPage()
  const recorder = await recordRequests(page, server.url)
  const query = new URLSearchParams({ appHost: server.url, accessToken, ...options })
  await page.goto(`${url}?${query}`, { waitUntil: 'networkidle' })

  /** @type {string[]} */
  const paths = []
  const press = (/** @type {string} */ name) =>
    page.getByRole('button', { name, exact: true }).click()
  return {
    page,
    press,
    /** What was asked for since the last time. */
    take: async () => {
      const requests = await recorder.take()
      paths.push(...requests.filter(({ isPreflight }) => !isPreflight).map(({ path }) => path))
      return roundTrips(requests)
    },
    /** The server must have seen what the browser says that it has sent. */
    close: async () => {
      const arrived = server.sandbox.requests().map(({ path }) => path)
      await context.close()
      if (paths.toSorted().join() !== arrived.toSorted().join()) {
        throw new Error(`The browser sent ${paths.join()}, and ${arrived.join()} arrived.`)
      }
    },
  }
}

/**
 * From the press on the trigger to "deleted": what each press asked for.
 *
 * @param {Setting} setting
 * @param {{ username: string, isCode: boolean, rsa?: boolean }} person
 * @returns {Promise<Traffic[]>}
 */
export async function deleteAccount(setting, { username, isCode, rsa = false }) {
  const { page, press, take, close } = await openPage(setting, username, rsa ? { rsa: 'yes' } : {})
  await press('Delete account…')
  await page.getByRole('button', { name: 'Continue', exact: true }).waitFor()
  const presses = [await take()]
  await press('Continue')
  if (isCode) {
    await press('Send code')
    await page
      .getByText(/^We sent a code/)
      .first()
      .waitFor()
    await page
      .getByLabel('Code', { exact: true })
      .fill(setting.server.sandbox.inbox()[0]?.code ?? '')
  } else {
    await page.getByLabel('Password', { exact: true }).fill(userOf(username).password ?? '')
  }
  presses.push(await take())
  await press('Delete account')
  await page.getByRole('heading', { name: 'Your account is deleted' }).waitFor()
  presses.push(await take())
  await close()
  return presses
}

/**
 * A person who looks and stays, twice.
 *
 * @param {Setting} setting
 * @returns {Promise<Record<'untouched' | 'kept' | 'keptAgain', Traffic>>}
 */
export async function keepAccount(setting) {
  const { page, press, take, close } = await openPage(setting, 'bea')
  const trigger = page.getByRole('button', { name: 'Delete account…' })
  await trigger.hover()
  await trigger.focus()
  const untouched = await take()

  const look = async () => {
    await press('Delete account…')
    await page.getByRole('button', { name: 'Continue', exact: true }).waitFor()
    await press('Keep account')
    await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    return take()
  }
  const kept = await look()
  const keptAgain = await look()
  await close()
  return { untouched, kept, keptAgain }
}
