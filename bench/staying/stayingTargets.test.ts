import { expect, it } from 'vitest'
import { closedVerdict, cyclesVerdict } from './stayingTargets.mjs'

const nothing = {
  effects: 0,
  listeners: 1,
  nodes: 2,
  mutationObservers: 0,
  queries: 0,
  mutations: 0,
  requests: 0,
}

it('is met by a page that does not grow, but for a little heap of the engine’s', () => {
  expect(cyclesVerdict({ nodes: 0, listeners: 0, objects: 0, heap: 50_000 })).toBe('met')
})

it('tells what grew', () => {
  expect(cyclesVerdict({ nodes: 3, listeners: 1, objects: 2, heap: 50_001 })).toBe(
    '3 nodes more, 1 listeners more, 2 objects more, 50,001 B of heap more in the second half',
  )
})

it('is met by a closed dialog that holds what its trigger holds', () => {
  expect(closedVerdict(nothing, nothing, 0)).toBe('met')
})

it('tells what a closed dialog holds besides its trigger', () => {
  const closed = { ...nothing, effects: 15, mutationObservers: 0.5, listeners: 2 }
  expect(closedVerdict(closed, nothing, 2)).toBe(
    '15 effects more than its trigger, 1 listeners more than its trigger, 0.5 mutation observers more than its trigger, 2 chunks',
  )
})
