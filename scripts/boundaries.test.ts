import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

/**
 * The house's arrows run one way, `ui → hooks → client`, and `sandbox` stands alone. A file that is
 * no test is parsed, so that words in comments and texts count for nothing.
 */

const packagesFolder = fileURLToPath(new URL('../packages', import.meta.url))

interface Source {
  /** From the folder of its package, e.g. `src/index.ts`. */
  path: string
  text: string
  /** What it imports and re-exports, types included. */
  imports: string[]
  /** Names that it uses but, most likely, did not declare: see `freeNames`. */
  names: Set<string>
  directive: string | undefined
}

type Node = Record<string, unknown> & { type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Parts of a node that hold a name which refers to no variable. */
function isLabel(node: Node, key: string): boolean {
  const named = node.type === 'MemberExpression' ? 'property' : 'key'
  return key === named && node['computed'] !== true && node['shorthand'] !== true
}

/** The identifiers of a tree that could stand for globals; members and keys are not. */
function freeNames(node: Node, names = new Set<string>()): Set<string> {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(String(node['name']))
  for (const [key, value] of Object.entries(node)) {
    if (isLabel(node, key)) continue
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) freeNames(child, names)
    }
  }
  return names
}

/** The modules in `import(…)`, `require(…)` and the types of `import('…')`. */
function lateImports(node: Node, found: string[] = []): string[] {
  const source = node.type === 'ImportExpression' || node.type === 'TSImportType'
  if (source) {
    const module = node['source'] as Node
    if (typeof module['value'] !== 'string') throw new Error('An import() names no module.')
    found.push(module['value'])
  }
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) lateImports(child, found)
    }
  }
  return found
}

function parse(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const tree = program as unknown as Node
  const reExports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  )
  // TanStack has a MutationObserver too.
  const imported = new Set(
    module.staticImports.flatMap(({ entries }) => entries.map(({ localName }) => localName.value)),
  )
  const first = program.body[0]
  return {
    path,
    text,
    imports: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...reExports,
      ...lateImports(tree),
    ],
    names: new Set([...freeNames(tree)].filter((name) => !imported.has(name))),
    directive: first && 'directive' in first ? (first.directive ?? undefined) : undefined,
  }
}

/** Every source of a package but its tests and what helps them. */
function sourcesOf(name: string): Source[] {
  const folder = join(packagesFolder, name)
  const isTest = (path: string) => /\.test[.-]|\.testing\.|(^|\/)testing\//.test(path)
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll(sep, '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !isTest(path))
    .map((path) => parse(path, readFileSync(join(folder, path), 'utf8')))
}

const sources = {
  client: sourcesOf('client'),
  hooks: sourcesOf('hooks'),
  ui: sourcesOf('ui'),
  sandbox: sourcesOf('sandbox'),
}
const names = ['client', 'hooks', 'ui', 'sandbox'] as const

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const isBare = (specifier: string) => !specifier.startsWith('.')

/** `file → module` for the imports of a package that a rule finds. */
function importsOf(name: keyof typeof sources, isFound: (specifier: string) => boolean): string[] {
  return sources[name].flatMap(({ path, imports }) =>
    imports.filter(isFound).map((specifier) => `${path} → ${specifier}`),
  )
}

function packagesOf(name: keyof typeof sources): string[] {
  const found = sources[name].flatMap(({ imports }) => imports.filter(isBare).map(packageOf))
  return [...new Set(found)].toSorted((one, other) => one.localeCompare(other))
}

/** What only a page has. `fetch`, `crypto`, `URL` and the like are everywhere. */
const domGlobals = new Set([
  'CustomEvent',
  'Document',
  'Element',
  'HTMLElement',
  'MutationObserver',
  'Node',
  'Window',
  'XMLHttpRequest',
  'cancelAnimationFrame',
  'customElements',
  'document',
  'getComputedStyle',
  'history',
  'indexedDB',
  'localStorage',
  'location',
  'matchMedia',
  'requestAnimationFrame',
  'self',
  'sessionStorage',
  'top',
  'window',
])

function usesOf(name: keyof typeof sources, forbidden: ReadonlySet<string>): string[] {
  return sources[name].flatMap((source) =>
    [...source.names]
      .filter((used) => forbidden.has(used))
      .map((used) => `${source.path}: ${used}`),
  )
}

describe('the arrows run one way', () => {
  it('client imports none of ours and no React', () => {
    expect(packagesOf('client')).toEqual(['ky', 'micro-rsa-dsa-dh', 'valibot'])
  })

  it('client loads its RSA for those only who ask for it', () => {
    const loads = importsOf('client', (specifier) => /micro-rsa-dsa-dh|\/rsa\.ts/.test(specifier))
    expect(loads).toEqual(['src/rsa.ts → micro-rsa-dsa-dh/rsa.js'])
  })

  it('hooks import the client, React and TanStack Query, and nothing that draws', () => {
    expect(packagesOf('hooks')).toEqual(['@farewell/client', '@tanstack/react-query', 'react'])
  })

  it('ui imports hooks and the client, and never the sandbox', () => {
    const ours = packagesOf('ui').filter((name) => name.startsWith('@farewell/'))
    expect(ours).toEqual(['@farewell/client', '@farewell/hooks'])
  })

  it('sandbox imports none of ours: it reads the contract by itself', () => {
    expect(packagesOf('sandbox')).toContain('hono')
    expect(importsOf('sandbox', (specifier) => specifier.startsWith('@farewell/'))).toEqual([])
    expect(importsOf('sandbox', (specifier) => /^react(-dom)?($|\/)/.test(specifier))).toEqual([])
  })

  it.each(names)('%s reaches into no other package by path', (name) => {
    const folder = join(packagesFolder, name)
    const strays = sources[name].flatMap(({ path, imports }) =>
      imports
        .filter((specifier) => !isBare(specifier))
        .filter((specifier) => !resolve(folder, path, '..', specifier).startsWith(folder + sep))
        .map((specifier) => `${path} → ${specifier}`),
    )
    expect(strays).toEqual([])
    const inner = importsOf(name, (specifier) => /^@farewell\/[^/]+\/(src|dist)\b/.test(specifier))
    expect(inner).toEqual([])
  })

  it.each(names)('%s imports no test and no helper of one', (name) => {
    expect(
      importsOf(name, (specifier) => /\.test[.-]|\.testing\.|\/testing\//.test(specifier)),
    ).toEqual([])
  })

  it.each(names)('%s declares every package that it imports', (name) => {
    const file = join(packagesFolder, name, 'package.json')
    const { dependencies, peerDependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
      dependencies?: Record<string, string>
      peerDependencies?: Record<string, string>
    }
    const declared = new Set(Object.keys({ ...dependencies, ...peerDependencies }))
    const missing = packagesOf(name).filter(
      (imported) => !imported.startsWith('node:') && !declared.has(imported),
    )
    expect(missing).toEqual([])
  })
})

describe('client and hooks run without a page', () => {
  it.each(['client', 'hooks'] as const)('%s names no global of the DOM', (name) => {
    expect(usesOf(name, domGlobals)).toEqual([])
  })

  it.each(['client', 'hooks'] as const)('%s has no style sheet', (name) => {
    expect(importsOf(name, (specifier) => specifier.endsWith('.css'))).toEqual([])
  })

  it('client asks nothing of Node', () => {
    const node = importsOf('client', (specifier) => specifier.startsWith('node:'))
    expect(node).toEqual([])
    expect(usesOf('client', new Set(['process', 'Buffer', 'global', 'require']))).toEqual([])
  })
})

describe("'use client' stands where React's server must stop, and nowhere else", () => {
  const needsIt = (path: string) => path.endsWith('.tsx') || /(^|\/)use[A-Z]\w*\.ts$/.test(path)
  const isFree = (path: string) => /(^|\/)(index|\w+Options)\.ts$/.test(path)
  const every = (['hooks', 'ui'] as const).flatMap((name) =>
    sources[name].map((source) => ({ ...source, path: `${name}/${source.path}` })),
  )

  it('first in every component and hook', () => {
    const found = every.filter(({ path }) => needsIt(path))
    expect(found.length).toBeGreaterThan(20)
    const without = found.filter(({ text }) => !text.startsWith("'use client'\n"))
    expect(without.map(({ path }) => path)).toEqual([])
  })

  it('in no option factory and no index, which servers call', () => {
    const found = every.filter(({ path }) => isFree(path))
    expect(found.length).toBeGreaterThan(5)
    const marked = found.filter(({ directive }) => directive !== undefined)
    expect(marked.map(({ path }) => path)).toEqual([])
  })

  it('nowhere in the client and the sandbox', () => {
    const marked = [...sources.client, ...sources.sandbox].filter(({ directive }) => directive)
    expect(marked.map(({ path }) => path)).toEqual([])
  })
})

describe('the reading itself', () => {
  it('sees every kind of import, and none in comments and texts', () => {
    const { imports } = parse(
      'a.tsx',
      `
      // import 'comment-1'
      /** import x from 'comment-2' */
      import 'side-effect'
      import a, { type B } from 'value'
      import type { C } from 'types'
      export * from 'all'
      export { d } from 'named'
      export type { E } from 'types-again'
      type F = import('type-of').F
      const text = "import 'text'"
      const later = () => import('later')
      `,
    )
    const expected = ['side-effect', 'value', 'types', 'all', 'named', 'types-again', 'type-of']
    expect(new Set(imports)).toEqual(new Set([...expected, 'later']))
  })

  it('sees globals, and not the members and keys of their names', () => {
    const { names: used } = parse(
      'a.tsx',
      `
      const x = { document: 1, [location.href]: 2, history }
      const y = x.window + globalThis.top
      const z: HTMLElement = document.body
      export const Part = () => <div onClick={() => window.open()} />
      `,
    )
    const seen = [...used].filter((name) => domGlobals.has(name))
    expect(new Set(seen)).toEqual(
      new Set(['location', 'history', 'HTMLElement', 'document', 'window']),
    )
  })

  it('sees a directive only where it counts', () => {
    expect(parse('a.ts', "'use client'\nexport {}").directive).toBe('use client')
    expect(parse('a.ts', "import 'x'\n'use client'").directive).toBeUndefined()
  })
})
