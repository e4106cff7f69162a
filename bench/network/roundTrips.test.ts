import { describe, expect, it } from 'vitest'
import { inSequence, longestChain, roundTrips } from './roundTrips.mjs'

const request = (path: string, start: number, end: number, isPreflight = false) => ({
  path,
  start,
  end,
  isPreflight,
})

describe('longestChain', () => {
  it('is nothing where nothing was asked', () => {
    expect(longestChain([])).toBe(0)
  })

  it('counts once what runs side by side', () => {
    const spans = [
      { start: 0, end: 10 },
      { start: 1, end: 4 },
      { start: 2, end: 12 },
    ]
    expect(longestChain(spans)).toBe(1)
  })

  it('counts each that began when the one before had ended, in whatever order they are told', () => {
    const spans = [
      { start: 20, end: 30 },
      { start: 0, end: 10 },
      { start: 10, end: 15 },
      { start: 0, end: 19 },
    ]
    expect(longestChain(spans)).toBe(3)
  })
})

describe('roundTrips', () => {
  it('counts preflights apart, and as trips of their own', () => {
    const requests = [
      request('/verify', 0, 20),
      request('/verify', 1, 5, true),
      request('/delete', 21, 40),
      request('/delete', 22, 25, true),
    ]
    const counted = { requests: 2, preflights: 2, trips: 2, tripsWithPreflights: 4 }
    expect(roundTrips(requests)).toEqual(counted)
  })

  it('takes a preflight for the request that it was asked for, not for one of before', () => {
    const requests = [
      request('/profile', 0, 20),
      request('/profile', 1, 5, true),
      request('/profile', 30, 50),
    ]
    expect(roundTrips(requests).tripsWithPreflights).toBe(3)
  })

  it('counts once the preflights of what runs side by side, though one ended before the other', () => {
    const requests = [
      request('/profile', 0, 20),
      request('/profile', 1, 2, true),
      request('/security', 0, 21),
      request('/security', 3, 5, true),
    ]
    const counted = { requests: 2, preflights: 2, trips: 1, tripsWithPreflights: 2 }
    expect(roundTrips(requests)).toEqual(counted)
  })
})

it('adds up what one press after another asks for', () => {
  const press = roundTrips([request('/profile', 0, 20), request('/security', 0, 20)])
  expect(inSequence([press, press])).toEqual({
    requests: 4,
    preflights: 0,
    trips: 2,
    tripsWithPreflights: 2,
  })
})
