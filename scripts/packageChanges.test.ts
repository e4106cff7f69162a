import { expect, test } from 'vitest'
import { packageChanges } from './packageChanges.mjs'

const react = { version: '19.3.1', integrity: 'sha512-a' }
const react18 = { version: '18.3.1', integrity: 'sha512-b' }
const darwinBinary = { version: '1.0.0', integrity: 'sha512-c', optional: true }
const workspace = { version: '0.1.0' }
const link = { resolved: 'packages/ui', link: true }

const lock = {
  packages: {
    '': { version: '0.0.0' },
    'node_modules/react': react,
    'e2e/react-18/node_modules/react': react18,
    'node_modules/binding-darwin': darwinBinary,
    'packages/ui': workspace,
    'node_modules/@farewell/ui': link,
  },
}
const { '': _root, 'node_modules/binding-darwin': _skipped, ...installed } = lock.packages

test('finds nothing to do when all but the optional packages are installed', () => {
  expect(packageChanges(lock, { packages: installed })).toEqual([])
})

test('asks for everything when npm left no note', () => {
  expect(packageChanges(lock, {})).toEqual(Object.keys(installed))
})

test.for([
  ['a package that is missing', 'node_modules/react', undefined],
  ['another version', 'node_modules/react', react18],
  ['the same version with other content', 'node_modules/react', { ...react, integrity: 'x' }],
  ['a package inside a workspace', 'e2e/react-18/node_modules/react', react],
  ['a workspace that is not linked', 'node_modules/@farewell/ui', undefined],
  ['a workspace linked to elsewhere', 'node_modules/@farewell/ui', { ...link, resolved: 'ui' }],
] as const)('finds %s', ([, path, entry]) => {
  const { [path]: _replaced, ...others } = installed
  const packages = entry ? { ...others, [path]: entry } : others
  expect(packageChanges(lock, { packages })).toEqual([path])
})

test('finds a package that the lock no longer asks for', () => {
  const packages = { ...installed, 'node_modules/left-over': react }
  expect(packageChanges(lock, { packages })).toEqual(['node_modules/left-over'])
})
