import { openMetrics, settledMetrics } from './settledMetrics.mjs'

/**
 * @typedef {import('./pages/countHooks.ts').HookCounts & { queries: number, mutations: number }} Counts
 */

/**
 * What the pages with many of them put on their window.
 *
 * @typedef {object} ClosedPage
 * @property {(count: number, attributes: Record<string, string>) => number} show gives back the
 *   milliseconds that it took
 * @property {() => Counts} counts
 * @property {() => Record<string, string>} attributes of the first button
 */

/**
 * @typedef {Counts & import('./settledMetrics.mjs').SettledMetrics & {
 *   script: number, requests: number
 * }} Cost
 */

const MANY = 100

/** React hands each root to its developer tools, in production too. */
function keepCommittedRoot() {
  const committed = {}
  Object.assign(globalThis, {
    committed,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (/** @type {number} */ _, /** @type {unknown} */ root) =>
        Object.assign(committed, { root }),
      onCommitFiberUnmount() {},
      onPostCommitFiberRoot() {},
    },
  })
}

/**
 * A fresh page, before anything is shown on it.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
async function openPage(browser, url) {
  const page = await browser.newPage()
  await page.addInitScript(keepCommittedRoot)
  await page.goto(url)
  const show = (/** @type {number} */ count, /** @type {Record<string, string>} */ attributes) =>
    page.evaluate(
      ([many, given]) => {
        const shown = /** @type {ClosedPage} */ (/** @type {unknown} */ (globalThis))
        return shown.show(many, given)
      },
      /** @type {const} */ ([count, attributes]),
    )
  const counts = () =>
    page.evaluate(() => /** @type {ClosedPage} */ (/** @type {unknown} */ (globalThis)).counts())
  return { page, show, counts }
}

/**
 * The attributes of the dialog's own trigger, for a bare one of the same markup.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
export async function readTrigger(browser, url) {
  const { page, show } = await openPage(browser, url)
  try {
    await show(1, {})
    return await page.evaluate(() =>
      /** @type {ClosedPage} */ (/** @type {unknown} */ (globalThis)).attributes(),
    )
  } finally {
    await page.close()
  }
}

/**
 * What one of a hundred costs, where one is there already: what all share is not charged to them.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {Record<string, string>} attributes
 * @returns {Promise<Cost>}
 */
export async function measureClosed(browser, url, attributes) {
  const { page, show, counts } = await openPage(browser, url)
  try {
    const cdp = await openMetrics(page)
    const look = async () => ({ ...(await counts()), ...(await settledMetrics(cdp)) })
    await show(1, attributes)
    const before = await look()
    // The provider of TanStack has one: where none is seen, none is being counted.
    if (before.effects === 0) throw new Error('The effects of React cannot be counted.')

    let requests = 0
    page.on('request', () => (requests += 1))
    const script = await show(1 + MANY, attributes)
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)))

    const after = await look()
    const each = (/** @type {keyof typeof after} */ name) => (after[name] - before[name]) / MANY
    return {
      script: script / MANY,
      requests,
      heap: each('heap'),
      nodes: each('nodes'),
      listeners: each('listeners'),
      components: each('components'),
      hooks: each('hooks'),
      effects: each('effects'),
      mutationObservers: each('mutationObservers'),
      queries: each('queries'),
      mutations: each('mutations'),
    }
  } finally {
    await page.close()
  }
}

/**
 * How many files of code a page with many of them fetches before anybody means to open one, and when
 * somebody does.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
export async function countChunks(browser, url) {
  const { page, show } = await openPage(browser, url)
  try {
    let scripts = 0
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts += 1
    })
    await show(1 + MANY, {})
    await page.waitForLoadState('networkidle')
    const before = scripts
    await page.getByRole('button').first().click()
    await page.getByRole('alertdialog').waitFor()
    return { before, after: scripts - before }
  } finally {
    await page.close()
  }
}
