import { expect, it } from 'vitest'
import { apiMinimum, trafficOf } from './apiMinimum.mjs'

const lasts = (calls: readonly { path: string }[]) =>
  calls.map(({ path }) => path.slice('/api/v3/'.length))

it('asks for a code by e-mail in four steps, of which the first is two reads side by side', () => {
  expect(lasts(apiMinimum.email)).toEqual([
    'get-profile',
    'get-security-info',
    'send-email',
    'verify-delete-account-request',
    'delete-account',
  ])
  expect(trafficOf(apiMinimum.email)).toEqual({
    requests: 5,
    preflights: 5,
    trips: 4,
    tripsWithPreflights: 8,
  })
})

it('needs no step for the key of an encrypted password, which waits for nothing', () => {
  expect(trafficOf(apiMinimum.password)).toEqual({
    requests: 4,
    preflights: 4,
    trips: 3,
    tripsWithPreflights: 6,
  })
  expect(trafficOf(apiMinimum.rsa)).toEqual({
    requests: 5,
    preflights: 4,
    trips: 3,
    tripsWithPreflights: 6,
  })
})

it('reads both at once for the review', () => {
  expect(trafficOf(apiMinimum.review)).toMatchObject({ requests: 2, trips: 1 })
})
