import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import {
  button,
  createStage,
  emulateMedia,
  openReview,
  OPEN,
  press,
  title,
  useStage,
} from '../testing/stage.testing.tsx'
import { arriveAt } from './screens.testing.tsx'

useStage()

/** What began to move, by the names of the sheet, and for how many milliseconds. */
const moved: { name: string; duration: number }[] = []
const note = ({ animationName, target }: AnimationEvent): void => {
  const animation = document
    .getAnimations()
    .find((one) => one instanceof CSSAnimation && one.animationName === animationName)
  const { duration } = animation?.effect?.getComputedTiming() ?? {}
  const part = target instanceof Element ? target.className.split(' ')[0] : ''
  moved.push({ name: `${part} ${animationName}`, duration: Number(duration) })
}

beforeEach(async () => {
  moved.length = 0
  document.addEventListener('animationstart', note)
  await emulateMedia({ 'prefers-reduced-motion': 'no-preference' })
})
afterEach(async () => {
  document.removeEventListener('animationstart', note)
  // The next file has the same page, but a session of its own, which does not undo this one's.
  await emulateMedia({ 'forced-colors': 'none' })
  await page.viewport(414, 896)
})

const names = (): string[] => [...new Set(moved.map(({ name }) => name))]

describe('motion', () => {
  it('is a quarter of a second at most, on opening and on each step; none on closing', async () => {
    await page.viewport(1000, 800)
    createStage().show()
    await openReview()
    await expect.poll(names).toContain('farewell-dialog farewell-open')
    await expect.poll(names).toContain('farewell-body farewell-fade')
    await expect.poll(() => document.getAnimations()).toEqual([])
    moved.length = 0
    await press('Continue')
    await expect.element(title('Confirm that it is you')).toBeVisible()
    await expect.poll(names).toEqual(['farewell-body farewell-fade'])
    for (const { name, duration } of moved) expect(duration, name).toBeLessThanOrEqual(250)
    await expect.poll(() => document.getAnimations()).toEqual([])
    moved.length = 0
    await press('Keep account')
    await expect.poll(() => document.querySelector('dialog')).toBeNull()
    await expect.element(button(OPEN)).toHaveFocus()
    expect(moved).toEqual([])
  })

  it('is a sheet that rises on a phone', async () => {
    await page.viewport(390, 760)
    createStage().show()
    await openReview()
    await expect.poll(names).toContain('farewell-dialog farewell-rise')
    expect(names()).not.toContain('farewell-dialog farewell-open')
  })

  it('is none for those who want none, also where it goes on and on', async () => {
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' })
    await arriveAt('deleting')
    expect(document.getAnimations()).toEqual([])
    expect(moved).toEqual([])
  })
})

describe('in forced colours', () => {
  const styleOf = (selector: string): CSSStyleDeclaration => {
    const element = document.querySelector(selector)
    if (!element) throw new Error(`There is no ${selector}.`)
    return getComputedStyle(element)
  }

  it('every edge is drawn, and the press that deletes is told from the others', async () => {
    await emulateMedia({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' })
    await arriveAt('password')
    const ink = styleOf('.farewell-title').color
    for (const part of ['.farewell-dialog', '.farewell-input', '[data-variant=danger]']) {
      const { borderBlockStartColor, borderBlockStartWidth, backgroundColor } = styleOf(part)
      expect(Number.parseFloat(borderBlockStartWidth), part).toBeGreaterThanOrEqual(1)
      expect(borderBlockStartColor, part).not.toBe(backgroundColor)
    }
    expect(styleOf('[data-variant=danger]').borderBlockStartWidth).toBe('2px')
    expect(styleOf('[data-variant=secondary]').borderBlockStartWidth).toBe('1px')
    expect(styleOf('.farewell-input').outlineStyle).toBe('solid')
    expect(styleOf('.farewell-icon').stroke).toBe(styleOf('.farewell-reveal').color)
    expect(ink).not.toBe(styleOf('.farewell-dialog').backgroundColor)
  })

  it.each([
    ['loading', '.farewell-skeleton'],
    ['deleting', '.farewell-progress'],
  ] as const)('what waits has an edge: %s', async (screen, part) => {
    await emulateMedia({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' })
    await arriveAt(screen)
    expect(styleOf(part).borderBlockStartWidth).toBe('1px')
  })
})
