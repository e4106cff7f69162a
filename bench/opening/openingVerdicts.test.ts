import { describe, expect, it } from 'vitest'
import { firstOpeningVerdict, repeatedOpeningVerdict, spreadOf } from './openingVerdicts.mjs'
import { BARE, BARE_AGAIN, FAREWELL, LIBRARIES } from './subjects.mjs'

/** Three openings each, around the given milliseconds. */
function openingsOf({ farewell = 100, again = 100, fastest = 150 }) {
  const times = [
    [FAREWELL, farewell],
    [BARE, 100],
    [BARE_AGAIN, again],
    ...LIBRARIES.map((library, place) => [library, fastest + 10 * place] as const),
  ] as const
  return new Map(
    times.map(([{ name }, time]) => [
      name,
      [time - 10, time, time + 10].map((painted) => ({ painted, task: 0, script: 0 })),
    ]),
  )
}

describe('openingVerdicts', () => {
  it('holds a first opening to the limit and to the fastest library', () => {
    const line = firstOpeningVerdict(4, openingsOf({ farewell: 110 }))
    expect(line).toContain('bare dialog: 1.10, met;')
    expect(line).toContain('Radix AlertDialog: 0.73, met;')
  })

  it('gives the figure alone where it is not met', () => {
    const line = firstOpeningVerdict(6, openingsOf({ farewell: 140 }))
    expect(line).toContain('bare dialog: 1.40;')
    expect(line).toContain('Radix AlertDialog: 0.93;')
  })

  it('takes the spread from where the two rows lie farthest apart', () => {
    expect(spreadOf(openingsOf({}))).toBe(0)
    expect(spreadOf(openingsOf({ again: 119 }))).toBeCloseTo(0.2)
  })

  it('allows a repeated opening the spread, and no more', () => {
    const within = repeatedOpeningVerdict(1, openingsOf({ farewell: 160, again: 109.5 }))
    expect(within).toContain('±0.10, of the fastest library, Radix AlertDialog: 1.07, met')
    const beyond = repeatedOpeningVerdict(1, openingsOf({ farewell: 180, again: 109.5 }))
    expect(beyond).toMatch(/: 1\.20$/)
  })
})
