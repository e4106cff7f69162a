import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readInnerClasses, readParts } from './readParts.ts'
import { sources } from './readSources.ts'
import { readClasses, readTokens } from './readTokens.ts'
import { tokenNotes } from './tokenNotes.ts'

const styles = readFileSync('packages/ui/src/styles.css', 'utf8')

test('every token that the sheet reads is explained, and no other', () => {
  const read = new Set(
    [...styles.matchAll(/var\(\s*(--farewell-[\w-]+)/g)].map(([, name = '']) => name),
  )
  const found = readTokens(styles).map(({ name }) => name)
  expect(found.toSorted()).toEqual([...read].toSorted())
  expect(found.toSorted()).toEqual(Object.keys(tokenNotes).toSorted())
})

test('every token has a value to fall back to', () => {
  for (const { name, defaults } of readTokens(styles)) expect(defaults, name).not.toEqual([])
})

test('every part is explained, and has a class unless it has no element', () => {
  const parts = readParts(sources)
  expect(parts.length).toBeGreaterThan(35)
  for (const { name, note, element, classes } of parts) {
    expect(note, name).not.toBe('')
    if (element) expect(classes.length, name).toBeGreaterThan(0)
  }
  expect(parts.filter(({ element }) => !element).map(({ name }) => name)).toEqual([
    'Root',
    'Steps',
    'Loading',
    'Unavailable',
    'Review',
    'Verify',
    'Deleting',
    'Unconfirmed',
    'Deleted',
  ])
})

test('every class of the sheet is one of a part or inside of one', () => {
  const known = new Set([
    ...readParts(sources).flatMap(({ classes }) => classes),
    ...readInnerClasses(sources).keys(),
  ])
  expect(readClasses(styles).filter((name) => !known.has(name))).toEqual([])
})

test('a part is read as it is written', () => {
  const parts = new Map(readParts(sources).map((part) => [part.name, part]))
  expect(parts.get('Continue')).toMatchObject({ element: 'button', classes: ['farewell-button'] })
  expect(parts.get('Submit')?.attributes.map(({ name }) => name)).toEqual([
    'data-variant',
    'data-busy',
  ])
  expect(parts.get('CodeInput')).toMatchObject({ element: 'input', classes: ['farewell-input'] })
  expect(parts.get('Slot')?.attributes[0]?.type).toContain("'retention'")
  expect(parts.get('Dialog')?.attributes).toEqual([
    { name: 'data-step', type: 'StepName', note: '' },
  ])
})
