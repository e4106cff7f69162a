import { expect, it } from 'vitest'
import { networkVerdicts } from './networkVerdicts.mjs'

const least = { requests: 5, trips: 3, preflights: 4, tripsWithPreflights: 6 }

it('is met where nothing is above the least', () => {
  const rows = [{ name: 'password', ...least, least }]
  expect(networkVerdicts(rows)).toEqual({ requests: 'met', others: 'met' })
})

it('tells which is above, by what and why', () => {
  const why = 'the key is asked for late'
  const rows = [
    { name: 'password', ...least, least },
    { name: 'password, by RSA', ...least, requests: 6, trips: 4, preflights: 5, least, why },
  ]
  expect(networkVerdicts(rows)).toEqual({
    requests: 'password, by RSA: 6 requests, not 5 (the key is asked for late)',
    others:
      'password, by RSA: 4 round trips, not 3, 5 preflights, not 4 (the key is asked for late)',
  })
})
