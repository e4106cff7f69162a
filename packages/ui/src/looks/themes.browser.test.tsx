import { describe, expect, it } from 'vitest'
import { useStage } from '../testing/stage.testing.tsx'
import shadcnV3 from '../themes/shadcn-v3.css?raw'
import shadcn from '../themes/shadcn.css?raw'
import { contrast, type Rgb } from './contrast.testing.ts'
import { addSheet } from './hostSheets.testing.ts'
import { arriveAt } from './screens.testing.tsx'

useStage()

/** The variables that `shadcn init` writes, in its default, neutral. */
const neutral = {
  'shadcn.css': {
    theme: shadcn,
    light: `--radius: 0.625rem; --background: oklch(1 0 0); --foreground: oklch(0.145 0 0);
      --popover: oklch(1 0 0); --popover-foreground: oklch(0.145 0 0); --primary: oklch(0.205 0 0);
      --primary-foreground: oklch(0.985 0 0); --muted-foreground: oklch(0.556 0 0);
      --accent: oklch(0.97 0 0); --destructive: oklch(0.577 0.245 27.325);
      --border: oklch(0.922 0 0); --input: oklch(0.922 0 0); --ring: oklch(0.708 0 0);`,
    dark: `--background: oklch(0.145 0 0); --foreground: oklch(0.985 0 0);
      --popover: oklch(0.205 0 0); --popover-foreground: oklch(0.985 0 0);
      --primary: oklch(0.922 0 0); --primary-foreground: oklch(0.205 0 0);
      --muted-foreground: oklch(0.708 0 0); --accent: oklch(0.269 0 0);
      --destructive: oklch(0.704 0.191 22.216); --border: oklch(1 0 0 / 10%);
      --input: oklch(1 0 0 / 15%); --ring: oklch(0.556 0 0);`,
  },
  'shadcn-v3.css': {
    theme: shadcnV3,
    light: `--radius: 0.5rem; --background: 0 0% 100%; --foreground: 0 0% 3.9%;
      --popover: 0 0% 100%; --popover-foreground: 0 0% 3.9%; --primary: 0 0% 9%;
      --primary-foreground: 0 0% 98%; --muted-foreground: 0 0% 45.1%; --accent: 0 0% 96.1%;
      --destructive: 0 84.2% 60.2%; --border: 0 0% 89.8%; --input: 0 0% 89.8%; --ring: 0 0% 3.9%;`,
    dark: `--background: 0 0% 3.9%; --foreground: 0 0% 98%; --popover: 0 0% 3.9%;
      --popover-foreground: 0 0% 98%; --primary: 0 0% 98%; --primary-foreground: 0 0% 9%;
      --muted-foreground: 0 0% 63.9%; --accent: 0 0% 14.9%; --destructive: 0 62.8% 30.6%;
      --border: 0 0% 14.9%; --input: 0 0% 14.9%; --ring: 0 0% 83.1%;`,
  },
}

const find = (selector: string): Element => {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`There is no ${selector}.`)
  return element
}
const styleOf = (selector: string): CSSStyleDeclaration => getComputedStyle(find(selector))

/** Puts the theme and the variables into the page; the class says where the dark ones hold. */
function addTheme({ theme, light, dark }: (typeof neutral)['shadcn.css']): void {
  addSheet(`${theme} :root { ${light} } .dark { ${dark} }`)
}

const WHITE: Rgb = [255, 255, 255]

/** How much each must stand out, from the dialog or from what it stands on. */
const readings: readonly (readonly [string, string, number, string?])[] = [
  ['.farewell-title', 'color', 4.5],
  ['.farewell-description', 'color', 4.5],
  ['.farewell-field-message', 'color', 4.5],
  ['.farewell-avatar', 'color', 4.5, '.farewell-avatar'],
  ['[data-variant=quiet]', 'color', 4.5],
  ['[data-variant=danger]', 'color', 4.5, '[data-variant=danger]'],
  ['[data-variant=danger]', 'background-color', 2],
  ['.farewell-input', 'color', 4.5, '.farewell-input'],
  ['.farewell-input', 'border-block-start-color', 3],
  ['.farewell-input', 'outline-color', 3],
]
const schemes = ['light', 'dark'] as const

describe.each(Object.entries(neutral))('%s', (_, host) => {
  it.each(schemes)('can be read in the %s neutral theme', async (scheme) => {
    addTheme(host)
    document.documentElement.classList.toggle('dark', scheme === 'dark')
    try {
      await arriveAt('code refused')
      const surface = styleOf('.farewell-dialog').backgroundColor
      for (const [selector, property, least, on] of readings) {
        const colour = styleOf(selector).getPropertyValue(property)
        const behind = on ? styleOf(on).backgroundColor : surface
        const ratio = contrast(colour, [WHITE, surface, behind])
        expect(ratio, `${selector} { ${property}: ${colour} }`).toBeGreaterThanOrEqual(least)
      }
    } finally {
      document.documentElement.classList.remove('dark')
    }
  })

  it('follows a theme that is set further down', async () => {
    addTheme(host)
    await arriveAt('review')
    const light = styleOf('.farewell-dialog').backgroundColor
    const container = find('.farewell-dialog').parentElement
    container?.classList.add('dark')
    await expect.poll(() => styleOf('.farewell-dialog').backgroundColor).not.toBe(light)
    expect(styleOf('.farewell-dialog').colorScheme).toBe('dark')
    expect(styleOf('.farewell-actions').backgroundColor).toBe(
      styleOf('.farewell-dialog').backgroundColor,
    )
  })
})

it('lets a token of the host’s own win, wherever its sheet is', async () => {
  addSheet('.farewell-dialog { --farewell-danger: rgb(1, 2, 3) }')
  addTheme(neutral['shadcn.css'])
  await arriveAt('password')
  expect(styleOf('[data-variant=danger]').backgroundColor).toBe('rgb(1, 2, 3)')
})

describe('without a theme', () => {
  it('is light and dark as the place it stands in is', async () => {
    await arriveAt('password')
    const colours = (): string[] =>
      ['.farewell-dialog', '.farewell-input', '[data-variant=danger]'].map(
        (selector) => styleOf(selector).backgroundColor,
      )
    const light = colours()
    const place = find('.farewell-dialog').parentElement
    if (!place) throw new Error('The dialog stands nowhere.')
    place.style.colorScheme = 'dark'
    const dark = colours()
    for (const [index, colour] of light.entries()) expect(dark[index]).not.toBe(colour)
    place.style.colorScheme = ''
    document.documentElement.style.colorScheme = 'dark'
    expect(colours()).toEqual(dark)
    document.documentElement.style.colorScheme = ''
  })

  it('takes tokens from wherever they are set above it', async () => {
    addSheet(':root { --farewell-surface: rgb(9, 8, 7); --farewell-radius: 0px }')
    await arriveAt('review')
    expect(styleOf('.farewell-dialog').backgroundColor).toBe('rgb(9, 8, 7)')
    expect(styleOf('.farewell-dialog').borderStartStartRadius).toBe('0px')
    expect(styleOf('.farewell-account').borderStartStartRadius).toBe('0px')
  })
})
