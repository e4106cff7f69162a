import { expect, it } from 'vitest'
import { copies } from './copies.mjs'

it('finds a package that a bundle has twice', () => {
  const once = ['/app/node_modules/react/index.js', '/app/node_modules/react/cjs/react.js']
  expect(copies(once)).toEqual([])
  const nested = '/app/node_modules/guard/node_modules/react/index.js'
  expect(copies([...once, nested])).toEqual(['react'])
})

it('takes no package for another of a longer name', () => {
  const modules = ['/app/node_modules/react/index.js', '/b/node_modules/react-dom/index.js']
  expect(copies(modules)).toEqual([])
})
