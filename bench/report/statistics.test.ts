import { describe, expect, it } from 'vitest'
import { inOrderOf, median, summarize } from './statistics.mjs'

describe('statistics', () => {
  it('takes the middle one, or the middle of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  it('tells between which values the middle half lies', () => {
    expect(summarize([1, 2, 3, 4, 100])).toEqual({ median: 3, from: 2, to: 4 })
  })

  it('refuses to summarize nothing', () => {
    expect(() => median([])).toThrow('There is nothing to summarize.')
  })

  it('lets each row be the first and the last over the rounds, and loses none', () => {
    const rows = ['a', 'b', 'c']
    const rounds = [0, 1, 2, 3, 4, 5].map((round) => inOrderOf(rows, round))
    for (const round of rounds) expect(round.toSorted()).toEqual(rows)
    expect(new Set(rounds.map(([first]) => first))).toEqual(new Set(rows))
    expect(new Set(rounds.map((round) => round.at(-1)))).toEqual(new Set(rows))
  })
})
