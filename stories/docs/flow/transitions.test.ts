import { expect, test } from 'vitest'
import { routes } from './routes.ts'
import { edgesBetweenSteps, transitionRows } from './transitions.ts'

const names = () => edgesBetweenSteps().map(({ from, to }) => `${from} → ${to}`)

test('every way but those that close has a line in the picture, and every line is a way', () => {
  const drawn = names().filter((name) => !name.endsWith('→ closed'))
  expect(drawn.toSorted()).toEqual(Object.keys(routes).toSorted())
})

test('every step can be left but the one in which the delete request is out', () => {
  const left = edgesBetweenSteps().filter(({ to }) => to === 'closed')
  expect(left.map(({ from }) => from)).not.toContain('deleting')
  expect(left).toHaveLength(6)
  expect(left.every(({ events }) => events.join('') === 'close')).toBe(true)
})

test('no event but an answer, a probe or another tab leads to “deleted”', () => {
  const ways = transitionRows().filter(({ to, from }) => to === 'deleted' && from !== to)
  expect(ways.every(({ event }) => event.startsWith('deleted'))).toBe(true)
  expect(ways.map(({ from }) => from)).not.toContain('loading')
})
