import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { libraryConfig } from './libraryConfig.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'farewell-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const manifest = {
  name: 'kit',
  exports: { '.': { '@farewell/source': './src/index.ts' }, './styles.css': './src/styles.css' },
  peerDependencies: { react: '*' },
}

function write(files: Record<string, string>) {
  const all = { 'package.json': JSON.stringify(manifest), ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const built = (file: string) => readFileSync(join(folder, 'dist', file), 'utf8')

test('keeps each module and its directive, with a source map', async () => {
  write({
    'src/index.ts': "export { useNothing } from './useNothing.ts'\n",
    'src/useNothing.ts':
      "'use client'\nimport { useState } from 'react'\nexport const useNothing = () => useState(0)\n",
  })
  await build(libraryConfig(folder))
  expect(built('useNothing.js')).toMatch(/^["']use client["'];?\nimport .* from "react"/)
  expect(built('index.js')).toContain('./useNothing.js')
  expect(built('index.js')).not.toContain('use client')
  expect(JSON.parse(built('useNothing.js.map'))).toMatchObject({
    sources: ['../src/useNothing.ts'],
  })
})

test('needs no helper that the package does not bring', async () => {
  write({
    'src/index.ts':
      'declare const html: typeof String.raw\nexport const page = () => html`<script></script>`\n',
  })
  await build(libraryConfig(folder))
  const imports = [...built('index.js').matchAll(/from "(.*?)"/g)].map(([, path]) => path)
  expect(imports.filter((path) => !path?.startsWith('./'))).toEqual([])
})

test('refuses an import that package.json does not declare', async () => {
  write({ 'src/index.ts': "export { default } from 'ky'\n" })
  await expect(build({ ...libraryConfig(folder), logLevel: 'silent' })).rejects.toThrow(
    'kit imports ky, which its package.json does not declare.',
  )
})

test('refuses a package whose exported source is missing', () => {
  write({})
  expect(() => libraryConfig(folder)).toThrow('kit asks for ./src/index.ts: not there.')
})

test('takes no test for a module that a pattern exports', async () => {
  const patterned = {
    ...manifest,
    exports: { './locales/*': { '@farewell/source': './src/locales/*.ts' } },
  }
  write({
    'package.json': JSON.stringify(patterned),
    'src/locales/en.ts': 'export const en = {}\n',
    'src/locales/en.test.ts': "import 'vitest'\n",
  })
  await build(libraryConfig(folder))
  expect(built('locales/en.js')).toContain('en')
  expect(readdirSync(join(folder, 'dist/locales'))).toEqual(['en.js', 'en.js.map'])
})
