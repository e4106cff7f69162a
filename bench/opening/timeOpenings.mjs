import { inOrderOf } from '../report/statistics.mjs'
import { openSubject } from './openSubject.mjs'
import { SUBJECTS } from './subjects.mjs'

/**
 * @typedef {import('./openSubject.mjs').Opening} Opening
 * @typedef {Map<string, Opening[]>} Openings by the name of the subject
 *
 * @typedef {object} Setting
 * @property {import('playwright').Browser} browser
 * @property {(page: string) => string} url
 * @property {number} rate how many times slower than this machine
 * @property {number} rounds
 */

/** Openings after which a page is warm. */
const WARM_UP = 5

/** @returns {Openings} */
const none = () => new Map(SUBJECTS.map(({ name }) => [name, []]))

/**
 * The first opening of a page that was just loaded, in a process that has compiled none of it.
 *
 * @param {Setting} setting
 */
export async function timeFirstOpenings({ browser, url, rate, rounds }) {
  const openings = none()
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, page } of inOrderOf(SUBJECTS, round)) {
      const subject = await openSubject(browser, url(page), rate)
      openings.get(name)?.push(await subject.open())
      await subject.close()
    }
  }
  return openings
}

/**
 * Further openings on one page, once it is warm.
 *
 * @param {Setting} setting
 */
export async function timeRepeatedOpenings({ browser, url, rate, rounds }) {
  const openings = none()
  const opened = []
  for (const { name, page } of SUBJECTS) {
    opened.push({ name, subject: await openSubject(browser, url(page), rate) })
  }
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const { name, subject } of inOrderOf(opened, round + WARM_UP)) {
      const opening = await subject.open()
      if (round >= 0) openings.get(name)?.push(opening)
      await subject.dismiss()
    }
  }
  for (const { subject } of opened) await subject.close()
  return openings
}
