import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DeleteAccountPanel } from '../DeleteAccountPanel.tsx'
import { button, createStage, press, settle, useStage } from '../testing/stage.testing.tsx'
import { longUsers } from '../access/screens.testing.tsx'
import { arriveAt, screens, type ScreenName } from './screens.testing.tsx'

useStage()
afterEach(async () => {
  document.documentElement.removeAttribute('style')
  await page.viewport(414, 896)
})

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector)
  if (!element) throw new Error(`There is no ${selector}.`)
  return element
}
const boxOf = (selector: string): DOMRect => find(selector).getBoundingClientRect()
const sheet = (): HTMLElement => find('.farewell-dialog')

const FOCUSABLE = 'a, button, input:not([tabindex]), summary, select'
const stops = (): HTMLElement[] =>
  [...sheet().querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) =>
    element.checkVisibility(),
  )

/** What is in the way of what has the focus: WCAG 2.4.11, and more, since all of it must be seen. */
function hidden(): string[] {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || !sheet().contains(element))
    return ['nothing has the focus']
  const { left, width, top, bottom } = element.getBoundingClientRect()
  const middle = left + width / 2
  return [top + 3, (top + bottom) / 2, bottom - 3].flatMap((height) => {
    const seen = document.elementFromPoint(middle, height)
    const isSeen =
      seen && (element.contains(seen) || seen.contains(element)) && sheet().contains(seen)
    return isSeen
      ? []
      : [`${element.className} at ${height} under ${seen?.className ?? 'the edge'}`]
  })
}

function sideways(): string[] {
  return [sheet(), ...sheet().querySelectorAll('*')]
    .filter((element) => !element.closest('.farewell-visually-hidden, svg, input, [data-of-host]'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left < -0.5 || right > innerWidth + 0.5
    })
    .map((element) => element.className)
}

/** Width, height, and how large a letter is: 16 pixels unless the person wants more. */
const frames = {
  'a page at 400 %': [320, 256, 16],
  'a small phone': [320, 568, 16],
  'a phone on its side': [844, 390, 16],
  'letters twice as large': [390, 760, 32],
  'a small window': [700, 480, 16],
} as const

describe.each(['review', 'phrase', 'code refused', 'failure', 'password'] satisfies ScreenName[])(
  '%s',
  (name) => {
    it('is whole and within reach of Tab in every frame', async () => {
      await arriveAt(name, longUsers)
      for (const [frame, [width, height, letter]] of Object.entries(frames)) {
        await page.viewport(width, height)
        document.documentElement.style.fontSize = `${letter}px`
        await settle()
        expect(sideways(), frame).toEqual([])
        expect(sheet().scrollWidth, frame).toBeLessThanOrEqual(sheet().clientWidth)
        const { top, bottom } = sheet().getBoundingClientRect()
        expect(top, frame).toBeGreaterThanOrEqual(0)
        expect(bottom, frame).toBeLessThanOrEqual(height + 0.5)
        const reached = new Set<Element | null>()
        // And those of the browser, on the way round.
        for (let time = 0; time < stops().length + 3; time += 1) {
          await userEvent.tab()
          if (document.activeElement === document.body) continue
          reached.add(document.activeElement)
          expect(hidden(), frame).toEqual([])
        }
        expect(
          stops().filter((stop) => !reached.has(stop)),
          frame,
        ).toEqual([])
        expect(reached.size, frame).toBeGreaterThan(1)
      }
    })
  },
)

it('shows its title when it opens, however long the review is', async () => {
  await page.viewport(390, 480)
  await arriveAt('review')
  await expect.element(button('Keep account')).toHaveFocus()
  expect(sheet().scrollHeight).toBeGreaterThan(sheet().clientHeight + 50)
  expect(sheet().scrollTop).toBe(0)
})

it('scrolls by key while a button of the actions has the focus', async () => {
  await page.viewport(390, 480)
  await arriveAt('review')
  await expect.element(button('Keep account')).toHaveFocus()
  await userEvent.keyboard('{End}')
  await expect.poll(() => sheet().scrollTop).toBeGreaterThan(50)
})

it('keeps the actions in view, and at the end nothing under them or their fade', async () => {
  await page.viewport(390, 480)
  await arriveAt('review')
  const atFirst = boxOf('.farewell-actions')
  expect(Math.round(atFirst.bottom)).toBe(480)
  const fade = Number.parseFloat(getComputedStyle(find('.farewell-actions'), '::before').height)
  expect(fade).toBeGreaterThan(8)
  expect(boxOf('.farewell-body > :last-child').bottom).toBeGreaterThan(atFirst.top)
  sheet().scrollTo(0, sheet().scrollHeight)
  expect(Math.round(boxOf('.farewell-actions').bottom)).toBe(480)
  expect(boxOf('.farewell-body > :last-child').bottom).toBeLessThanOrEqual(
    boxOf('.farewell-actions').top - fade,
  )
})

describe('the actions', () => {
  it.each([
    ['ltr', 1280],
    ['rtl', 1280],
    ['ltr', 390],
    ['rtl', 390],
  ] as const)('are read as they are seen: %s, %i pixels', async (dir, width) => {
    await page.viewport(width, 760)
    await arriveAt('password')
    sheet().dir = dir
    const buttons = [...document.querySelectorAll('.farewell-actions button')]
    const seen = buttons.toSorted((a, b) => {
      const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()]
      const below = Math.round(one.bottom) - Math.round(other.bottom)
      const after = (one.left - other.left) * (dir === 'rtl' ? -1 : 1)
      return Math.abs(below) > 9 ? below : after
    })
    expect(seen).toEqual(buttons)
  })

  it('stand side by side on a phone, with the way back above', async () => {
    await page.viewport(390, 760)
    await arriveAt('password')
    const [back, keep, erase] = [...document.querySelectorAll('.farewell-actions button')].map(
      (element) => element.getBoundingClientRect(),
    )
    expect(keep?.top).toBe(erase?.top)
    expect(back?.bottom).toBeLessThan(keep?.top ?? 0)
    expect(keep?.width).toBeGreaterThan(150)
    expect(erase?.right).toBe(370)
  })
})

/** A phone's keyboard, which lies over the page. */
function openKeyboard(viewport: EventTarget, height: number): void {
  Object.assign(viewport, { height: innerHeight - height })
  viewport.dispatchEvent(new Event('resize'))
}

describe('above an on-screen keyboard', () => {
  it.each([
    [390, 760, 336],
    [320, 568, 260],
  ])('on a phone of %i × %i', async (width, height, keyboard) => {
    await page.viewport(width, height)
    const viewport = Object.assign(new EventTarget(), { height, width, scale: 1, offsetTop: 0 })
    vi.stubGlobal('visualViewport', viewport)
    await arriveAt('code refused')
    expect(boxOf('.farewell-dialog').bottom).toBe(height)
    openKeyboard(viewport, keyboard)
    await settle()
    const { top, bottom } = boxOf('.farewell-dialog')
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBe(height - keyboard)
    const actions = boxOf('.farewell-actions')
    expect(Math.abs(actions.bottom - bottom)).toBeLessThan(1)
    expect(hidden()).toEqual([])
    expect(boxOf('.farewell-label').top).toBeGreaterThanOrEqual(top)
    const message = boxOf('.farewell-field-message')
    // Two lines of it are seen at least, where the letters are wide and the phone is small.
    expect(Math.min(message.bottom, message.top + 42)).toBeLessThanOrEqual(actions.top)
    openKeyboard(viewport, 0)
    await expect.poll(() => boxOf('.farewell-dialog').bottom).toBe(height)
  })

  it('does not take a page that is zoomed by hand for one', async () => {
    await page.viewport(390, 760)
    const viewport = Object.assign(new EventTarget(), {
      height: 380,
      width: 195,
      scale: 2,
      offsetTop: 0,
    })
    vi.stubGlobal('visualViewport', viewport)
    await arriveAt('password')
    viewport.dispatchEvent(new Event('resize'))
    expect(boxOf('.farewell-dialog').bottom).toBe(760)
  })
})

describe('the panel', () => {
  it('stands in the page, no wider than can be read, with its actions at its end', async () => {
    await page.viewport(1280, 600)
    const { client, show } = createStage('gus')
    show({}, () => (
      <main style={{ paddingBlock: 900 }}>
        <DeleteAccountPanel client={client} {...screens.review.props} />
      </main>
    ))
    await press('Delete account…')
    await expect.element(button('Check again')).toBeVisible()
    const panel = boxOf('.farewell-panel')
    const actions = boxOf('.farewell-actions')
    expect(panel.width).toBeLessThanOrEqual(640)
    expect(Math.round(actions.bottom)).toBe(Math.round(panel.bottom) - 1)
    expect(getComputedStyle(find('.farewell-actions')).position).toBe('static')
    await page.viewport(320, 600)
    expect(boxOf('.farewell-panel').right).toBeLessThanOrEqual(320)
  })
})
