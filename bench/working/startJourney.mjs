import { sampleUsers } from '@farewell/sandbox'

/**
 * @typedef {object} Setting
 * @property {import('playwright').Browser} browser
 * @property {import('@farewell/sandbox/node').SandboxServer} server
 * @property {string} url of the page
 *
 * @typedef {object} Person
 * @property {string} name of the method that they have, their only one
 * @property {string} username
 * @property {boolean} hasCode
 */

/** @type {readonly Person[]} */
export const PEOPLE = [
  { name: 'e-mail code', username: 'bea', hasCode: true },
  { name: 'password', username: 'dov', hasCode: false },
]

/**
 * For a page: resolves once a selector matches. Without a poll, which would be work of its own.
 *
 * @param {string} selector
 * @returns {Promise<void>}
 */
function whenShown(selector) {
  const { promise, resolve, reject } = Promise.withResolvers()
  const look = () => {
    if (document.querySelector(selector)) resolve(undefined)
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true, attributes: true })
  setTimeout(() => reject(new Error(`${selector} was not shown in 30 seconds.`)), 30_000)
  look()
  return promise.finally(() => observer.disconnect())
}

/**
 * For a page: where the middle of a button is, on the page or in the dialog.
 *
 * @param {string} name
 */
function middleOf(name) {
  const root = document.querySelector('dialog') ?? document
  const buttons = [...root.querySelectorAll('button')]
  const box = buttons.find(({ textContent }) => textContent === name)?.getBoundingClientRect()
  if (!box) throw new Error(`There is no button "${name}".`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/**
 * A person on a page that was just loaded, with the dialog closed, who presses and types as people do:
 * by the browser's own mouse and keys, so that the page does little else.
 *
 * @param {Setting} setting
 * @param {Person} person
 * @param {() => void} observe runs in the page before it is loaded
 */
export async function startJourney({ browser, server, url }, { username, hasCode }, observe) {
  server.sandbox.reset()
  const user = sampleUsers.find((candidate) => candidate.username === username)
  if (!user) throw new Error(`The sandbox has no ${username}.`)
  const accessToken = server.sandbox.signIn(user.userId)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(observe)
  await page.goto(`${url}?${new URLSearchParams({ appHost: server.url, accessToken })}`)
  return {
    page,
    close: () => context.close(),
    /** @param {string} selector */
    shows: (selector) => page.evaluate(whenShown, selector),
    /** @param {string} name */
    async press(name) {
      const { x, y } = await page.evaluate(middleOf, name)
      await page.mouse.click(x, y)
    },
    /** What proves who they are, key by key. */
    async typeSecret() {
      const secret = hasCode ? server.sandbox.inbox()[0]?.code : user.password
      if (!secret) throw new Error(`${username} has nothing to type.`)
      await page.keyboard.type(secret)
      return secret.length
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof startJourney>>} Journey */

const atStep = (/** @type {string} */ step) => `.farewell-dialog[data-step=${step}]`

/**
 * Each press of a whole deletion, and what is shown once it is done. The secret is typed before the
 * last but one.
 *
 * @param {Person} person
 * @returns {{ name: string, shows: string, needsSecret?: true }[]}
 */
export function pressesOf({ hasCode }) {
  const send = { name: 'Send code', shows: '.farewell-wait' }
  return [
    { name: 'Delete account…', shows: atStep('review') },
    { name: 'Continue', shows: atStep('verify') },
    ...(hasCode ? [send] : []),
    { name: 'Delete account', shows: atStep('deleted'), needsSecret: true },
    { name: 'Done', shows: 'body:not(:has(dialog))' },
  ]
}
