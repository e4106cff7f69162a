import axe from 'axe-core'
import { version } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { ar } from '../locales/ar.ts'
import { en } from '../locales/en.ts'
import { emulateMedia, useStage } from '../testing/stage.testing.tsx'
import { screens } from './screens.testing.tsx'
import { arrive, type Kind } from './show.testing.tsx'

useStage()
// What fades out above the actions is no background of theirs.
axe.configure({
  checks: [
    {
      id: 'color-contrast',
      options: {
        ignorePseudo: true,
        boldValue: 700,
        boldTextPt: 14,
        largeTextPt: 18,
        contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
      },
    },
  ],
})
beforeEach(() => {
  const tell = Reflect.get(CSSStyleDeclaration.prototype, 'getPropertyValue')
  // Chromium paints text in the forced colour and still tells the author's as its fill.
  const asPainted = (name: string): string =>
    name === '-webkit-text-fill-color' && isForced() ? 'color' : name
  vi.spyOn(CSSStyleDeclaration.prototype, 'getPropertyValue').mockImplementation(function get(
    this: CSSStyleDeclaration,
    name,
  ) {
    return tell.call(this, asPainted(name))
  })
})
afterEach(async () => {
  // The next file has the same page, but a session of its own, which does not undo this one's.
  await emulateMedia({ 'forced-colors': 'none' })
  await page.viewport(414, 896)
  document.documentElement.removeAttribute('style')
})

const isForced = (): boolean => matchMedia('(forced-colors: active)').matches

const THEMES = ['light', 'dark', 'forced colours'] as const
type Theme = (typeof THEMES)[number]

/** React 18 renders the same elements: each once is enough to see that it does. */
const everyLook = version.startsWith('19.')
const looks = everyLook
  ? { widths: [1280, 320], languages: [en, ar], themes: THEMES }
  : { widths: [320], languages: [en], themes: ['light'] as const }

/** What colours, a direction or a width can change; the rest is the same in all of them. */
const OF_LOOKS = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
]

async function wear(theme: Theme): Promise<void> {
  const { style } = document.documentElement
  style.colorScheme = theme === 'dark' ? 'dark' : 'light'
  style.background = theme === 'dark' ? '#111' : '#fff'
  const forced = theme === 'forced colours'
  await emulateMedia({
    'prefers-reduced-motion': 'reduce',
    'forced-colors': forced ? 'active' : 'none',
  })
  expect(isForced()).toBe(forced)
}

/** What is wrong, and where axe cannot tell whether text can be read. */
async function faults(rules: string[] | undefined): Promise<string[]> {
  const { violations, incomplete } = await axe.run(document, {
    ...(rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } }),
    resultTypes: ['violations', 'incomplete'],
    preload: false,
    iframes: false,
  })
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast')
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
  )
}

const names = Object.keys(screens)
/** In a panel stand the same parts: those that differ most. */
const inPanel = [
  'closed',
  'review with every slot',
  'review with blockers',
  'review with a missing phrase',
  'code refused',
  'password shown',
  'deleting',
  'unconfirmed, still there',
  'deleted',
  'signed out',
]
const cases: (readonly [Kind, string])[] = [
  ...names.map((name) => ['dialog', name] as const),
  ...inPanel.map((name) => ['panel', name] as const),
]

describe.each(cases)('%s: %s', (kind, name) => {
  it('has no fault that axe finds, in any theme, direction and width', async () => {
    const again = await arrive(kind, name)
    const found: Record<string, string[]> = {}
    let rules: string[] | undefined
    for (const width of looks.widths) {
      // High enough that nothing lies under the actions, where axe would not see it.
      await page.viewport(width, 1600)
      for (const locale of looks.languages) {
        again({ locale })
        for (const theme of looks.themes) {
          await wear(theme)
          const here = await faults(rules)
          rules = OF_LOOKS
          if (here.length > 0) found[`${width} ${locale.lang} ${theme}`] = here
        }
      }
    }
    expect(found).toEqual({})
  })
})
