import { expect, it } from 'vitest'
import { closure, type Locked } from './closure.mjs'

const from = (locked: Locked, ...folders: string[]) => [...closure(locked, folders)]

it('goes to what a package depends on, and on from there', () => {
  const locked = {
    'node_modules/a': { dependencies: { b: '1' } },
    'node_modules/b': { dependencies: { c: '1', a: '1' } },
    'node_modules/c': {},
    'node_modules/d': {},
  }
  expect(from(locked, 'node_modules/a')).toEqual([
    'node_modules/a',
    'node_modules/b',
    'node_modules/c',
  ])
})

it('finds the nearest of two versions', () => {
  const locked = {
    'peers/one': { dependencies: { '@s/a': '1', b: '1' } },
    'node_modules/@s/a': { dependencies: { b: '2' } },
    'node_modules/@s/a/node_modules/b': { dependencies: { c: '1' } },
    'node_modules/b': {},
    'node_modules/c': {},
    'peers/one/node_modules/b': {},
  }
  expect(from(locked, 'peers/one')).toEqual([
    'peers/one',
    'node_modules/@s/a',
    'peers/one/node_modules/b',
    'node_modules/@s/a/node_modules/b',
    'node_modules/c',
  ])
})

it('takes peers as npm does: all that are not optional', () => {
  const locked = {
    'node_modules/a': {
      peerDependencies: { b: '1', c: '1' },
      peerDependenciesMeta: { c: { optional: true } },
    },
    'node_modules/b': {},
    'node_modules/c': {},
  }
  expect(from(locked, 'node_modules/a')).toEqual(['node_modules/a', 'node_modules/b'])
})

it('follows the links of a workspace', () => {
  const locked = {
    'packages/ui': { dependencies: { '@kit/hooks': '1' } },
    'node_modules/@kit/hooks': { link: true, resolved: 'packages/hooks' },
    'packages/hooks': {},
  }
  expect(from(locked, 'packages/ui')).toEqual(['packages/ui', 'packages/hooks'])
})

it('misses what is needed, and not what is optional', () => {
  const needing = { 'node_modules/a': { dependencies: { b: '1' } } }
  expect(() => closure(needing, ['node_modules/a'])).toThrow('node_modules/a needs b')
  const wishing = { 'node_modules/a': { optionalDependencies: { b: '1' } } }
  expect(from(wishing, 'node_modules/a')).toEqual(['node_modules/a'])
})
