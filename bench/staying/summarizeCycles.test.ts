import { expect, it } from 'vitest'
import { summarizeCycles } from './summarizeCycles.mjs'

const at = (heap: number, nodes: number, listeners: number) => ({ heap, nodes, listeners })
const steady = {
  start: at(1000, 20, 5),
  half: at(1100, 20, 5),
  end: at(1110, 20, 5),
  objects: 0,
}

it('takes the medians of the heap', () => {
  const busy = { ...steady, half: at(1300, 20, 5), end: at(1400, 20, 5) }
  expect(summarizeCycles([steady, busy, steady]).heap).toEqual({
    growth: 10,
    course: [1000, 1100, 1110],
  })
})

it('hides no leak that one browser had', () => {
  const leaking = { ...steady, half: at(1100, 25, 5), end: at(1110, 30, 6), objects: 40 }
  const { nodes, listeners, objects } = summarizeCycles([steady, leaking, steady])
  expect(nodes).toEqual({ growth: 10, course: [20, 25, 30] })
  expect(listeners).toEqual({ growth: 1, course: [5, 5, 6] })
  expect(objects).toBe(40)
})

it('gives the course of a browser that kept nothing, where none did', () => {
  expect(summarizeCycles([steady]).nodes).toEqual({ growth: 0, course: [20, 20, 20] })
})
