import { en } from '@farewell/ui'
import { expect, test } from 'vitest'
import { errorNotes } from './errorNotes.ts'
import { readApiCodes } from './readApiCodes.ts'

test('every code is explained', () => {
  expect(Object.keys(errorNotes).toSorted()).toEqual(Object.keys(en.words.errors).toSorted())
})

test('the numbers of GenAuth are those of the client', () => {
  const found = readApiCodes()
  expect(found.get('passcode_rejected')).toEqual([2001, 2300])
  expect(found.get('user_disabled')).toEqual([2_120_008, 2_130_010])
  expect(found.has('rejected')).toBe(false)
})
