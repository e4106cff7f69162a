import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { budgetProblems } from './publishing/budgetProblems.mjs'
import { contentProblems } from './publishing/contentProblems.mjs'
import { lintProblems } from './publishing/lintTarball.mjs'
import { packTarballs, type Tarball } from './publishing/packTarballs.mjs'
import { publishedPackages, root } from './publishing/publishedPackages.mjs'
import { tarballProblems } from './publishing/tarballProblems.mjs'

// A busy machine may take long over what is a second's work.
const timeout = 60_000

let folder: string
let tarballs: Tarball[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'farewell-pack-'))
  tarballs = packTarballs(folder)
}, timeout)

afterAll(() => rmSync(folder, { recursive: true }))

const names = publishedPackages().map(({ name }) => name)

function tarballOf(name: string): Tarball {
  const tarball = tarballs.find((candidate) => candidate.name === name)
  if (!tarball) throw new Error(`There is no tarball of ${name}.`)
  return tarball
}

describe('each package can be published as it is built', () => {
  it.each(names)('%s', { timeout }, async (name) => {
    expect(await tarballProblems(tarballOf(name))).toEqual([])
  })
})

it('all of them are released together, under one version', () => {
  const { fixed } = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')) as {
    fixed: string[][]
  }
  expect(fixed.map((group) => new Set(group))).toEqual([new Set(names)])
})

describe('what must not be published is told', () => {
  let place: string

  beforeEach(() => {
    place = mkdtempSync(join(folder, 'bad-'))
  })

  function problemsOf(files: Record<string, string>): string[] {
    const all = { 'README.md': '# Kit', LICENSE: 'MIT', ...files }
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(place, path)), { recursive: true })
      writeFileSync(join(place, path), text)
    }
    return contentProblems({ folder: place, paths: Object.keys(all) })
  }

  const map = JSON.stringify({ sources: ['../src/a.ts'] })
  const good = {
    'src/a.ts': "'use client'\n\nexport const a = 1\n",
    'dist/a.js': "'use client';\nexport const a = 1;\n",
    'dist/a.js.map': map,
    'dist/index.js': 'export { a } from "./a.js";\n',
    'README.md': '[its words](src/a.ts), [a page](https://example.com), [below](#use)',
  }

  it('and nothing else is', () => {
    expect(problemsOf(good)).toEqual([])
  })

  it.each([
    ['a test', { 'src/a.test.ts': '' }, /a\.test\.ts is no part/],
    ['a helper of tests', { 'src/testing/stage.ts': '' }, /stage\.ts is no part/],
    ['a map without its source', { 'dist/b.js.map': '{"sources":["../src/b.ts"]}' }, /src\/b\.ts/],
    ['a module without a map', { 'dist/b.js': 'export const b = 2\n' }, /b\.js has no source map/],
    ['a lost directive', { 'dist/a.js': 'export const a = 1;\n' }, /says nothing, .* use client/],
    ['a directive too many', { 'src/a.ts': '' }, /says use client, its source nothing/],
    ['a broken link', { 'README.md': '[the kit](../ui)' }, /links to \.\.\/ui/],
  ])('%s', (_, files, problem) => {
    expect(problemsOf({ ...good, ...files })).toEqual([expect.stringMatching(problem)])
  })

  it('a missing licence', () => {
    expect(contentProblems({ folder: place, paths: [] })).toEqual([
      'README.md is missing.',
      'LICENSE is missing.',
    ])
  })

  it('weight', () => {
    const tarball = { name: 'kit', packed: 11, unpacked: 30 }
    expect(budgetProblems(tarball, { kit: { packed: 11, unpacked: 30 } })).toEqual([])
    expect(budgetProblems(tarball, { kit: { packed: 10, unpacked: 20 } })).toEqual([
      expect.stringMatching(/^kit weighs 11 bytes packed, more than the 10/),
      expect.stringMatching(/^kit weighs 30 bytes unpacked, more than the 20/),
    ])
    expect(budgetProblems(tarball, {})).toEqual([expect.stringMatching(/^kit has no budget/)])
  })

  it('what publint and "Are the types wrong?" say', { timeout }, async () => {
    const manifest = {
      name: 'kit',
      version: '1.0.0',
      type: 'module',
      exports: { '.': { types: './a.d.ts', default: './a.js' }, './b': './b.js' },
    }
    mkdirSync(join(place, 'package'))
    for (const [path, text] of Object.entries({
      'package.json': JSON.stringify(manifest),
      'a.js': 'export const a = 1',
      'a.d.ts': "export * from './lost.js'",
      LICENSE: '',
    })) {
      writeFileSync(join(place, 'package', path), text)
    }
    const file = join(place, 'kit.tgz')
    spawnSync('tar', ['-czf', 'kit.tgz', 'package'], { cwd: place })
    const problems = await lintProblems({ name: 'kit', file, packed: 0, unpacked: 0, paths: [] })
    expect(problems).toContainEqual(expect.stringMatching(/^publint: .*b\.js.* does not exist/))
    expect(problems).toContainEqual(expect.stringMatching(/^attw:/))
  })
})
