import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('.', import.meta.url))

it.each(globSync('*/theming.css', { cwd: folder }))('%s has at most 20 lines', (path) => {
  const lines = readFileSync(folder + path, 'utf8')
    .trim()
    .split('\n')
  expect(lines.length).toBeLessThanOrEqual(20)
})
