import { expect, it } from 'vitest'
import { countObjects } from './countObjects.mjs'

it('counts what is the page’s, and not what is the engine’s', () => {
  const meta: Parameters<typeof countObjects>[0]['snapshot']['meta'] = {
    node_fields: ['type', 'name', 'self_size'],
    node_types: [['hidden', 'object', 'code', 'closure', 'native'], 'string', 'number'],
  }
  const nodes = [
    [1, 0, 16],
    [0, 1, 8],
    [2, 1, 800],
    [3, 2, 32],
    [4, 3, 64],
    [1, 1, 1],
  ].flat()
  expect(countObjects({ snapshot: { meta }, nodes })).toBe(3)
})
