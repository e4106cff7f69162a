import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { longUsers, screens } from './access/screens.testing.tsx'
import { arrive } from './access/show.testing.tsx'
import {
  codeField,
  createStage,
  emulateTouch,
  enterCode,
  OPEN,
  openCode,
  openReview,
  useStage,
} from './testing/stage.testing.tsx'

useStage()
afterEach(async () => {
  await page.viewport(414, 896)
  await emulateTouch(false)
  document.documentElement.removeAttribute('style')
})

const inDialog = (selector: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => !element.closest('.farewell-visually-hidden, [aria-hidden=true], svg'),
  )

/** What answers to a press: with its label, where a press on that is one on it. */
function targetOf(element: HTMLElement): { width: number; height: number } {
  const box = element instanceof HTMLInputElement && element.type === 'checkbox' ? element : null
  const parts = [element, ...(box?.labels ?? [])].map((part) => part.getBoundingClientRect())
  const [left, top] = [parts.map((part) => part.left), parts.map((part) => part.top)]
  const [right, bottom] = [parts.map((part) => part.right), parts.map((part) => part.bottom)]
  return {
    width: Math.max(...right) - Math.min(...left),
    height: Math.max(...bottom) - Math.min(...top),
  }
}

/** What can be pressed and is smaller than this many pixels, either way. Slots hold the host's. */
function smallTargets(least: number): string[] {
  return inDialog('dialog :is(button, a, input, summary):not(.farewell-slot *)')
    .map((element) => ({ element, target: targetOf(element) }))
    .filter(({ target: { width, height } }) => Math.min(width, height) < least - 0.01)
    .map(({ element, target: { width, height } }) => `${element.className} ${width} × ${height}`)
}

/** What reaches out of the page, or has to be scrolled sideways. */
function sideways(): string[] {
  const { clientWidth } = document.documentElement
  return inDialog('html, dialog, dialog :not(input)')
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      const clipped = getComputedStyle(element).overflowX !== 'visible'
      const scrolls = clipped && element.scrollWidth > element.clientWidth
      return left < -0.5 || right > clientWidth + 0.5 || scrolls
    })
    .map((element) => `${element.className} ${element.textContent?.slice(0, 30)}`)
}

it.each(Object.keys(screens))(
  'fits in 320 pixels, with targets of 24 pixels, and of 44 for fingers: %s',
  async (name) => {
    await page.viewport(320, 640)
    await arrive('dialog', name, longUsers)
    if (name !== 'closed') await expect.element(page.getByRole('alertdialog')).toBeVisible()
    expect(innerWidth).toBe(320)
    expect(sideways()).toEqual([])
    for (const least of [24, 44]) {
      await emulateTouch(least === 44)
      expect(smallTargets(least)).toEqual([])
    }
    expect(sideways()).toEqual([])
  },
)

it('brings a refused field into view with its label and its message', async () => {
  await page.viewport(320, 640)
  const stage = createStage('bea', { users: longUsers })
  stage.show()
  await openCode()
  await enterCode('x')
  await expect.element(codeField()).toHaveSelection('x')
  const body = document.querySelector('.farewell-body')?.getBoundingClientRect()
  for (const part of inDialog('.farewell-label, .farewell-field-message')) {
    const { top, bottom } = part.getBoundingClientRect()
    expect(top, part.textContent ?? '').toBeGreaterThan(body?.top ?? Infinity)
    expect(bottom, part.textContent ?? '').toBeLessThan(body?.bottom ?? 0)
  }
})

it('can be gone through by Tab alone, and Tab does not reach the page behind', async () => {
  createStage().show({}, (inside) => (
    <>
      <button>Behind</button>
      {inside}
    </>
  ))
  await openReview()
  const reached = new Set<string>()
  for (let time = 0; time < 8; time += 1) {
    reached.add(document.activeElement?.textContent ?? '')
    await userEvent.tab()
  }
  expect(reached).toContain('Keep account')
  expect(reached).toContain('Continue')
  expect(reached).not.toContain('Behind')
  expect(reached).not.toContain(OPEN)
})

it('leaves out movement for those who want none', async () => {
  createStage().show()
  await openReview()
  expect(document.getAnimations()).toEqual([])
})
