import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '')
const styles = read('../styles.css')
const declarations = [...styles.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+);/g)].map(
  ([, property = '', value = '']) => ({ property, value }),
)
/** Each one by itself, nested ones too; not the frames of an animation. */
const selectors = [
  ...styles.replaceAll(/@keyframes[^{]+\{(?:[^{}]+\{[^}]*\}\s*)+\}/g, '').matchAll(/([^{};]+)\{/g),
]
  .map(([, selector = '']) => selector.trim())
  .filter((selector) => !selector.startsWith('@'))
  .flatMap((selector) => selector.split(/,(?![^(]*\))\s*/))

test('what is read here is all of the sheet', () => {
  expect(declarations.length).toBeGreaterThan(200)
  expect(selectors.length).toBeGreaterThan(100)
})

describe('for either direction of writing', () => {
  test('no property names a side of the screen', () => {
    const physical = /(^|-)(left|right|top|bottom|width|height|x|y)(-|$)/
    const named = declarations.map(({ property }) => property).filter((name) => physical.test(name))
    // How high or wide lines are has no direction.
    const found = named.filter(
      (name) => !/^line-height$|^(border|stroke|outline)-(inline-|block-)?width$/.test(name),
    )
    expect(found).toEqual([])
  })

  test('no value does', () => {
    const sides = declarations.filter(({ value }) => /\b(left|right)\b/.test(value))
    expect(sides).toEqual([])
  })

  test('what names four sides has the same on both', () => {
    const four = declarations.filter(({ property }) =>
      /^(margin|padding|inset|border-width|border-radius|scroll-margin)$/.test(property),
    )
    for (const { property, value } of four) {
      const parts = value.match(/[^\s(]+(\([^()]*(\([^()]*\)[^()]*)*\))?/g) ?? []
      expect([undefined, parts[1]], `${property}: ${value}`).toContain(parts[3])
    }
  })
})

test('every selector weighs one class, so that a class of the host’s wins by its place', () => {
  // An element that hovers or has the focus weighs more: see the head of the sheet.
  const allowed = /:(hover|focus|focus-visible)$|^:root:has\(\.farewell-dialog:modal\)$/
  const heavy = selectors.filter((selector) => {
    const own = selector
      .replaceAll(/:where\((?:[^()]|\([^()]*\))*\)/g, '')
      .replaceAll(/::[a-z-]+/g, '')
    return (own.match(/[.:[]/g) ?? []).length > 1 && !allowed.test(own)
  })
  expect(heavy).toEqual([])
})

test('tokens are read and never declared, but by the themes', () => {
  expect(declarations.filter(({ property }) => property.startsWith('--'))).toEqual([])
  const tokens = new Set(styles.match(/--farewell-[a-z-]+/g))
  for (const theme of ['shadcn', 'shadcn-v3']) {
    const declared = read(`../themes/${theme}.css`).match(/--farewell-[a-z-]+(?=:)/g) ?? []
    expect(declared.length).toBeGreaterThan(12)
    expect(declared.filter((token) => !tokens.has(token))).toEqual([])
  }
})

test('every token is in the head of the sheet', () => {
  const [head = ''] = readFileSync(new URL('../styles.css', import.meta.url), 'utf8').split('*/')
  const tokens = new Set(styles.match(/--farewell-[a-z-]+/g))
  // That one the dialog itself sets.
  tokens.delete('--farewell-keyboard-inset')
  expect([...tokens].filter((token) => !head.includes(token))).toEqual([])
})

test('the layered sheet is the other one and nothing besides', () => {
  expect(read('../styles.layer.css').trim()).toBe("@import './styles.css' layer(farewell);")
})
