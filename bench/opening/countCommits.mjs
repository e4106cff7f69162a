import { recordCommits, takeCommits } from '../browser/recordCommits.mjs'
import { markdownTable } from '../report/markdownTable.mjs'
import { BARE, FAREWELL, LIBRARIES } from './subjects.mjs'

/** @typedef {import('../browser/recordCommits.mjs').Commit} Commit */

/**
 * @param {string} name
 * @param {readonly Commit[]} commits
 */
const row = (name, commits) => [
  name,
  commits.length,
  commits.flatMap(({ rendered }) => rendered).length,
]

/** For a page: what the dialog consists of, whatever a library has put around it. */
function partsOfDialog() {
  const parts = document.querySelectorAll('.farewell-dialog [class^=farewell-]')
  return [...parts]
    .map((part) => `${part.tagName} ${part.className} ${part.textContent}`)
    .join('\n')
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} url
 */
async function openOnce(browser, url) {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  const { promise: answered, resolve: answer } = Promise.withResolvers()
  await page.route('**/api/**', async (route) => {
    await answered
    await route.continue()
  })
  await page.addInitScript(recordCommits)
  await page.goto(url)
  await takeCommits(page)
  await page.locator('.trigger').click()
  await page.locator('.farewell-title').waitFor()
  const commits = await takeCommits(page)
  return { context, page, commits, answer, parts: await page.evaluate(partsOfDialog) }
}

/**
 * What React does for an opening, each on a page that was just loaded: counts, which are the same on
 * every machine.
 *
 * @param {import('playwright').Browser} browser
 * @param {(page: string) => string} url of pages with React's profiling build
 */
export async function countCommits(browser, url) {
  const farewell = await openOnce(browser, url(FAREWELL.page))
  farewell.answer(undefined)
  await farewell.page.locator('.farewell-dialog[data-step=review]').waitFor()
  const rows = [
    row(`${FAREWELL.name}, press to loading`, farewell.commits),
    row(`${FAREWELL.name}, loading to review`, await takeCommits(farewell.page)),
  ]
  await farewell.context.close()
  for (const { name, page } of [BARE, ...LIBRARIES]) {
    const { context, commits, parts } = await openOnce(browser, url(page))
    if (parts !== farewell.parts) {
      throw new Error(`${name} shows something else than Farewell:\n${parts}\n\n${farewell.parts}`)
    }
    rows.push(row(name, commits))
    await context.close()
  }
  return markdownTable(['', 'commits', 'components rendered'], rows)
}
