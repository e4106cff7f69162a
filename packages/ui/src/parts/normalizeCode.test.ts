import { expect, it } from 'vitest'
import { normalizeCode } from './normalizeCode.ts'

it.each([
  ['', ''],
  ['123456', '123456'],
  ['000123', '000123'],
  [' 123 456 ', '123456'],
  ['123-456', '123456'],
  ['12–34—56', '123456'],
  ['12‑34‐56−', '123456'],
  ['123.456', '123456'],
  ['12·34', '1234'],
  ['123\u00a0456', '123456'],
  ['123\u2009456\u3000', '123456'],
  ['1\t2\r\n3', '123'],
  ['１２３４５６', '123456'],
  ['０１２', '012'],
  ['٠١٢٣٤٥', '012345'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['๐๑๒๓๔๕๖๗๘๙', '0123456789'],
  ['𝟎𝟏𝟐𝟗', '0129'],
  ['𝟘𝟙𝟡𝟢𝟫𝟬𝟵𝟶𝟿', '019090909'],
  ['𑄶𑄿', '09'],
  // Codes with letters exist, and digits that are none of a number do not count.
  ['ab-12', 'ab12'],
  ['½²③', '½²③'],
])('%j becomes %j', (typed, code) => {
  expect(normalizeCode(typed)).toBe(code)
})

it('gives every decimal digit of Unicode its value', () => {
  const wrong: string[] = []
  let count = 0
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
    const digit = String.fromCodePoint(codePoint)
    if (!/^\p{Nd}$/u.test(digit)) continue
    // Unicode promises that they come in runs of ten, from zero.
    const value = String(count % 10)
    count += 1
    if (normalizeCode(digit) !== value) wrong.push(`${digit} ${normalizeCode(digit)} ${value}`)
  }
  expect(count).toBeGreaterThan(600)
  expect(wrong).toEqual([])
})

it('is at rest once it has run', () => {
  const once = normalizeCode('٠١٢-３４５')
  expect(normalizeCode(once)).toBe(once)
})
