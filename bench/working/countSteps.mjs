import { recordCommits, takeCommits } from '../browser/recordCommits.mjs'
import { pressesOf, startJourney } from './startJourney.mjs'

/**
 * @typedef {import('../browser/recordCommits.mjs').Commit} Commit
 *
 * @typedef {object} Count
 * @property {string} what happened
 * @property {number} times that it happened
 * @property {number} commits
 * @property {string[]} rendered
 */

/** Seconds of the countdown. */
const SECONDS = 5

/**
 * For a page: what was committed from one told second of the countdown to the one so many later.
 *
 * @param {number} seconds
 * @returns {Promise<Commit[]>}
 */
function commitsOfCountdown(seconds) {
  const { takeCommits: take } = /** @type {import('../browser/recordCommits.mjs').Recorder} */ (
    /** @type {unknown} */ (globalThis)
  )
  const { promise, resolve, reject } = Promise.withResolvers()
  const wait = document.querySelector('.farewell-wait')
  let told = 0
  const observer = new MutationObserver(() => {
    told += 1
    // The first one is where to begin.
    if (told === 1) void take(0)
    if (told === 1 + seconds) resolve(take(0))
  })
  if (wait) observer.observe(wait, { subtree: true, childList: true, characterData: true })
  setTimeout(() => reject(new Error('The countdown stands still.')), 30_000)
  return promise.finally(() => observer.disconnect())
}

/**
 * @param {string} what
 * @param {number} times
 * @param {readonly Commit[]} commits
 * @returns {Count}
 */
const countOf = (what, times, commits) => ({
  what,
  times,
  commits: commits.length,
  rendered: commits.flatMap(({ rendered }) => rendered),
})

const isTick = (/** @type {Commit} */ { rendered }) => rendered.join() === 'ResendWait'

/**
 * From one step to the next: how many commits, and what they rendered.
 *
 * @param {string} press
 * @param {string} from
 * @param {readonly Commit[]} commits
 * @returns {Count[]}
 */
export function stepsOf(press, from, commits) {
  /** @type {Count[]} */
  const counts = []
  let before = from
  for (const { step, rendered } of commits) {
    const last = counts.at(-1)
    if (last && step === before) {
      last.commits += 1
      last.rendered.push(...rendered)
    } else {
      const what = `“${press}”: ${before} → ${step}`
      counts.push({ what, times: 1, commits: 1, rendered: [...rendered] })
    }
    before = step
  }
  return counts
}

/**
 * What React does at each step of a whole deletion, for what is typed, and as the countdown runs:
 * counts, which are the same on every machine.
 *
 * @param {import('./startJourney.mjs').Setting} setting
 * @param {import('./startJourney.mjs').Person} person
 */
export async function countSteps(setting, person) {
  const journey = await startJourney(setting, person, recordCommits)
  const { page } = journey
  await takeCommits(page)
  /** @type {Count[]} */
  const counts = []
  let step = 'closed'
  for (const { name, shows: selector, needsSecret } of pressesOf(person)) {
    if (needsSecret) {
      const length = await journey.typeSecret()
      const typed = (await takeCommits(page)).filter((commit) => !isTick(commit))
      counts.push(
        countOf(`a key in the ${person.hasCode ? 'code' : 'password'} field`, length, typed),
      )
    }
    await journey.press(name)
    await journey.shows(selector)
    const commits = (await takeCommits(page)).filter((commit) => !isTick(commit))
    counts.push(...stepsOf(name, step, commits))
    step = commits.at(-1)?.step ?? step
    if (selector === '.farewell-wait') {
      const ticks = await page.evaluate(commitsOfCountdown, SECONDS)
      counts.push(countOf('a second of the countdown', SECONDS, ticks))
    }
  }
  await journey.close()
  return counts
}
