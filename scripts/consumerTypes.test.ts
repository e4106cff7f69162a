import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entryPoints } from './api/entryPoints.mjs'
import { installTarballs } from './publishing/installTarballs.mjs'
import { packTarballs, type Tarball } from './publishing/packTarballs.mjs'
import { publishedPackages, root } from './publishing/publishedPackages.mjs'

/** The published types, as an app of each compiler and each way of finding modules sees them. */

const compilers = ['e2e/typescript-5.9', 'e2e/typescript-6.0', '.'].map((place) => {
  const folder = join(root, place, 'node_modules/typescript')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  return { version, tsc: join(folder, 'bin/tsc') }
})

const dom = ['es2022', 'dom', 'dom.iterable']
const bundler = { module: 'preserve', moduleResolution: 'bundler' }
const nodenext = { module: 'nodenext', moduleResolution: 'nodenext' }
/** An app of React, found by either way, and a program of Node that knows no type of a page. */
const ways = {
  bundler: { options: { ...bundler, lib: dom, types: [] }, include: ['src'] },
  nodenext: { options: { ...nodenext, lib: dom, types: [] }, include: ['src'] },
  withoutDom: {
    options: { ...nodenext, lib: ['es2022'], types: ['node'] },
    include: ['src/server.ts'],
  },
}

// Compilers in JavaScript are slow where other tests run beside them.
const timeout = 120_000

let folder: string
/** The same app, with the newest and with the oldest TanStack Query that the kit asks for. */
let app: string
let olderApp: string

/** Imports all that the packages export, so that no entry point is forgotten. */
function everyEntryPoint(): string {
  const specifiers = publishedPackages()
    .flatMap(({ folder: place }) => entryPoints(place))
    .map(({ specifier }) => specifier)
    .filter((specifier) => !specifier.endsWith('.json'))
  return specifiers
    .map((specifier, index) =>
      specifier.endsWith('.css')
        ? `import '${specifier}'\n`
        : `export * as entry${index} from '${specifier}'\n`,
    )
    .join('')
}

function makeApp(tarballs: Tarball[], name: string, others?: Record<string, string>): string {
  const place = join(folder, name)
  mkdirSync(place)
  installTarballs(tarballs, place, others)
  cpSync(join(root, 'e2e/consumers'), join(place, 'src'), { recursive: true })
  writeFileSync(join(place, 'src/everything.ts'), everyEntryPoint())
  writeFileSync(join(place, 'package.json'), JSON.stringify({ type: 'module' }))
  return place
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'farewell-consumer-'))
  const tarballs = packTarballs(folder)
  app = makeApp(tarballs, 'app')
  const tanstack = join(root, 'e2e/tanstack-query-5.89/node_modules/@tanstack')
  olderApp = makeApp(tarballs, 'older-app', { '@tanstack': tanstack })
}, timeout)

afterAll(() => rmSync(folder, { recursive: true }))

const strictest = {
  target: 'es2022',
  jsx: 'react-jsx',
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  // The types of every package are checked, and not only their use.
  skipLibCheck: false,
}

/** What the compiler says. */
function compile(place: string, tsc: string, way: keyof typeof ways): Promise<string> {
  const config = join(place, 'tsconfig.json')
  const { options, include } = ways[way]
  const compilerOptions = { ...strictest, ...options }
  writeFileSync(config, JSON.stringify({ compilerOptions, include }))
  const child = spawn(process.execPath, [tsc, '-p', config, '--pretty', 'false'])
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)))
  return new Promise((resolve) => child.on('close', () => resolve(output)))
}

describe.each(compilers)('TypeScript $version', ({ tsc }) => {
  it.each(['bundler', 'nodenext'] as const)('%s', { timeout }, async (way) => {
    expect(await compile(app, tsc, way)).toBe('')
  })
})

describe('the newest TypeScript', { timeout }, () => {
  const tsc = compilers.at(-1)?.tsc ?? ''

  it('without the DOM', async () => {
    expect(await compile(app, tsc, 'withoutDom')).toBe('')
  })

  it('with the oldest TanStack Query that the kit asks for', async () => {
    expect(await compile(olderApp, tsc, 'bundler')).toBe('')
  })
})
