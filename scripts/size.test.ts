import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { scale } from './sizeAdded.mjs'
import { largestLocale, sizesOfKit } from './sizeOfKit.mjs'
import { sizeProblems } from './sizeProblems.mjs'

const file = readFileSync(new URL('limits.json', import.meta.url), 'utf8')
const { bytes: limits } = JSON.parse(file) as { bytes: Record<string, number> }

it('the kit weighs no more than it may, by brotli', { timeout: 120_000 }, async () => {
  const [, locale] = await largestLocale()
  // As it is published: what an app's bundler can leave out of it is decided by our own build, too.
  const published = { published: true }
  const rows = Object.entries({
    ...(await sizesOfKit(await scale(published), published)),
    'largest locale': locale,
  })
  const sizes = Object.fromEntries(rows.map(([name, { brotli }]) => [name, brotli]))
  expect(sizeProblems(sizes, limits)).toEqual([])
})

it('tells what is over, by how much, and where the limit is', () => {
  const sizes = { kit: 11, styles: 5 }
  expect(sizeProblems(sizes, { kit: 11, styles: 5 })).toEqual([])
  expect(sizeProblems(sizes, { kit: 8 })).toEqual([
    '"kit" weighs 11 bytes, 3 more than the 8 under "bytes" in scripts/limits.json.',
  ])
  expect(sizeProblems(sizes, { kat: 8 })).toEqual([
    'Nothing weighs "kat", which has a limit under "bytes" in scripts/limits.json.',
  ])
})
