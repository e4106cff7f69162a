import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Every module that `entry` reaches by relative imports, and the packages that they import. */
function reach(entry: URL, files = new Map<string, string[]>()): Map<string, string[]> {
  if (files.has(entry.href)) return files
  const source = readFileSync(entry, 'utf8')
  const specifiers = [...source.matchAll(/^(?:import|export)\b[^']*?from '([^']+)'/gm)]
    .filter(([statement]) => !statement.startsWith('import type'))
    .map(([, specifier]) => specifier ?? '')
  files.set(
    entry.href,
    specifiers.filter((specifier) => !specifier.startsWith('.')),
  )
  for (const specifier of specifiers) {
    if (specifier.startsWith('.')) reach(new URL(specifier, entry), files)
  }
  return files
}

it('runs in browsers: what the index reaches needs Hono and micro-rsa-dsa-dh only', () => {
  const files = reach(new URL('./index.ts', import.meta.url))
  expect(files.size).toBeGreaterThan(30)
  const packages = new Set([...files.values()].flat())
  expect([...packages].toSorted()).toEqual([
    'hono',
    'hono/body-limit',
    'hono/cors',
    'hono/html',
    'micro-rsa-dsa-dh/rsa.js',
  ])
})

it('imports nothing of the other Farewell packages: it reads the contract by itself', () => {
  const packages = [...reach(new URL('./cli.ts', import.meta.url)).values()].flat()
  expect(packages).toContain('node:http')
  expect(packages.filter((name) => name.startsWith('@farewell'))).toEqual([])
})
