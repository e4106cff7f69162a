import { settled } from '../browser/settled.mjs'
import { longTasksOf } from './longTasksOf.mjs'
import { readLongTasks, recordLongTasks } from './recordLongTasks.mjs'
import { pressesOf, startJourney } from './startJourney.mjs'

/**
 * Whole deletions, each on a page that was just loaded, and the long tasks of each.
 *
 * @param {import('./startJourney.mjs').Setting} setting
 * @param {import('./startJourney.mjs').Person} person
 * @param {{ rate: number, times: number }} options
 */
export async function timeJourneys(setting, person, { rate, times }) {
  /** @type {import('./longTasksOf.mjs').LongTask[][]} */
  const journeys = []
  while (journeys.length < times) {
    const journey = await startJourney(setting, person, recordLongTasks)
    const { page } = journey
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate })
    for (const { name, shows: selector, needsSecret } of pressesOf(person)) {
      if (needsSecret) await journey.typeSecret()
      // Else what belongs to one press would be counted to the next.
      await page.evaluate(settled)
      await journey.press(name)
      await journey.shows(selector)
    }
    journeys.push(longTasksOf(await readLongTasks(page)))
    await journey.close()
  }
  return journeys
}
