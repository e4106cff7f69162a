import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { regionOf } from './samples/regionOf.ts'

const read = (path: string): string => readFileSync(`stories/${path}`, 'utf8')

const pages = readdirSync('stories/docs')
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, text: read(`docs/${name}`) }))

const samples = readdirSync('stories/samples').filter((name) => !name.startsWith('samples.'))

const uses = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/<Sample file="([^"]+)"(?: region="([^"]+)")?/g)].map(
    ([, file = '', region]) => ({ page: name, file, region }),
  ),
)

const idOf = (title: string): string =>
  `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}--docs`

test('no page holds code that no test has seen, but commands of a shell', () => {
  for (const { name, text } of pages) {
    const fences = [...text.matchAll(/^[ \t]*(```|~~~)(.*)$/gm)].map(([, , language]) => language)
    const opening = fences.filter((_, place) => place % 2 === 0)
    expect(new Set(opening), name).toEqual(new Set(opening.length > 0 ? ['sh'] : []))
    expect(text, name).not.toMatch(/^ {4,}\S.*[;{]$/m)
  }
})

test('every sample on a page is there, with its region', () => {
  for (const { page, file, region } of uses) {
    expect(samples, page).toContain(file)
    if (region) expect(regionOf(read(`samples/${file}`), region), page).not.toBe('')
  }
})

test('every sample is on a page, and every region too', () => {
  const used = new Set(uses.map(({ file }) => file))
  expect(samples.filter((file) => !used.has(file))).toEqual([])
  for (const file of samples) {
    const regions = [...read(`samples/${file}`).matchAll(/#region ([\w-]+)/g)].map(
      ([, name]) => name,
    )
    const shown = uses.filter((use) => use.file === file).map((use) => use.region)
    if (!shown.includes(undefined)) expect(new Set(shown), file).toEqual(new Set(regions))
  }
})

test('every sample is run by a test', () => {
  const tests = ['samples/samples.test.ts', 'samples/samples.browser.test.tsx'].map(read).join('')
  const run = new Set(
    [...tests.matchAll(/['"]\.\/([\w.]+?)(?:\?inline)?['"]/g)].map(([, name]) => name),
  )
  const unrun = samples.filter((file) => !run.has(file) && !file.includes('.test.'))
  // Its sheets are imported as they are installed: the hosts with Tailwind do that.
  expect(unrun).toEqual(['layers.css'])
})

test('every link to another page leads to one', () => {
  const ids = new Set(
    pages.map(({ text }) => idOf(/<Meta title="([^"]+)"/.exec(text)?.[1] ?? 'none')),
  )
  expect(ids.size).toBe(pages.length)
  for (const { name, text } of pages) {
    for (const [, id = ''] of text.matchAll(/\(\?path=\/docs\/([^)]+)\)/g)) {
      expect(ids, `${name} links to ${id}`).toContain(id)
    }
  }
})

test('the pages are numbered in the order in which they are read', () => {
  expect(pages.map(({ name }) => Number(name.slice(0, 2)))).toEqual(
    pages.map((_, place) => place + 1),
  )
})
