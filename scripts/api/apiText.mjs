import { createRequire } from 'node:module'
import { relative } from 'node:path'
import { root } from '../publishing/publishedPackages.mjs'
import { entryPoints } from './entryPoints.mjs'

// The newest compiler that a program can ask: TypeScript 7 answers on the command line only.
/** @type {typeof import('../../e2e/typescript-6.0/node_modules/typescript/lib/typescript.js')} */
const ts = createRequire(new URL('../../e2e/typescript-6.0/package.json', import.meta.url))(
  'typescript',
)

/** @typedef {import('../../e2e/typescript-6.0/node_modules/typescript/lib/typescript.js').Symbol} Symbol */
/** @typedef {import('../../e2e/typescript-6.0/node_modules/typescript/lib/typescript.js').Node} Node */
/** @typedef {import('../../e2e/typescript-6.0/node_modules/typescript/lib/typescript.js').Declaration} Declaration */

/** @param {string[]} files */
function readProgram(files) {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    types: [],
    noEmit: true,
    // Those of others; ours are checked by the tests of the compilers.
    skipLibCheck: true,
  })
  return { program, checker: program.getTypeChecker() }
}

/** @param {string} one @param {string} other */
const byName = (one, other) => (one < other ? -1 : Number(one > other))

/**
 * The public API of a package as text: what each entry point exports, by name, and the types that
 * those name without exporting them. Made from the built declarations, so it is what users get.
 *
 * @param {import('../publishing/publishedPackages.mjs').PublishedPackage} published
 * @returns {string}
 */
export function apiText({ name, shortName, folder }) {
  const entries = entryPoints(folder)
  const { program, checker } = readProgram(entries.flatMap(({ types }) => types ?? []))
  const printer = ts.createPrinter({ removeComments: true })
  const own = relative(root, folder).replaceAll('\\', '/') + '/'

  /** @param {Symbol} symbol */
  const resolved = (symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

  /** @param {Declaration} declaration */
  const fileOf = (declaration) =>
    relative(root, declaration.getSourceFile().fileName).replaceAll('\\', '/')

  /** @param {Symbol} symbol @returns {string | undefined} the package of ours that it comes from */
  const sourceOf = (symbol) => {
    const file = symbol.declarations?.[0] && fileOf(symbol.declarations[0])
    const [, from] = /^packages\/([^/]+)\//.exec(file ?? '') ?? []
    return from && from !== shortName ? `@farewell/${from}` : undefined
  }

  /** @param {Symbol} symbol */
  const printed = (symbol) =>
    (symbol.declarations ?? []).map((declaration) => {
      const statement = ts.isVariableDeclaration(declaration)
        ? declaration.parent.parent
        : declaration
      const file = declaration.getSourceFile()
      const text = printer.printNode(ts.EmitHint.Unspecified, statement, file)
      return text.replace(/^export (default )?/, '').replace(/^declare /, '')
    })

  /** @param {Symbol} symbol @param {Symbol} target */
  const renamed = (symbol, target) =>
    target.name === symbol.name ? [] : [`export { ${target.name} as ${symbol.name} }`]

  /** @type {Set<Symbol>} */
  const exported = new Set()
  /** @type {Set<Symbol>} */
  const named = new Set()

  /** @param {Symbol} symbol notes the types of this package that its declarations name */
  function follow(symbol) {
    /** @param {Node} node */
    const visit = (node) => {
      if (ts.isIdentifier(node)) {
        const found = checker.getSymbolAtLocation(node)
        const target = found && resolved(found)
        const declaration = target?.declarations?.[0]
        const isType =
          declaration &&
          (ts.isInterfaceDeclaration(declaration) ||
            ts.isTypeAliasDeclaration(declaration) ||
            ts.isClassDeclaration(declaration))
        if (target && isType && fileOf(declaration).startsWith(own) && !named.has(target)) {
          named.add(target)
          follow(target)
        }
      }
      ts.forEachChild(node, visit)
    }
    for (const declaration of symbol.declarations ?? []) visit(declaration)
  }

  /** @param {Symbol} module @returns {Symbol[]} */
  const exportsOf = (module) =>
    checker.getExportsOfModule(module).toSorted((one, other) => byName(one.name, other.name))

  /** @param {string} namespace @param {Symbol} module */
  function namespaceText(namespace, module) {
    const texts = exportsOf(module).flatMap((symbol) => {
      const target = resolved(symbol)
      if (exported.has(target)) return [`export { ${target.name} as ${symbol.name} }`]
      exported.add(target)
      follow(target)
      return printed(target).concat(renamed(symbol, target))
    })
    return `namespace ${namespace} {\n${texts.join('\n\n').replaceAll(/^(?=.)/gm, '  ')}\n}`
  }

  const sections = entries.map(({ specifier, types }) => {
    if (!types) return `## ${specifier}\n`
    const file = program.getSourceFile(types)
    const module = file && checker.getSymbolAtLocation(file)
    if (!module) throw new Error(`${types} exports nothing: run "npm run build" first.`)
    /** @type {string[]} */
    const texts = []
    /** @type {Map<string, string[]>} */
    const passedOn = new Map()
    for (const symbol of exportsOf(module)) {
      const target = resolved(symbol)
      const from = sourceOf(target)
      if (from) {
        passedOn.set(from, [...(passedOn.get(from) ?? []), symbol.name])
        continue
      }
      exported.add(target)
      // A whole module under one name, as `export * as DeleteAccount from …` makes it.
      if (target.flags & ts.SymbolFlags.ValueModule) {
        texts.push(namespaceText(symbol.name, target))
        continue
      }
      follow(target)
      texts.push(...printed(target), ...renamed(symbol, target))
    }
    const again = [...passedOn].map(
      ([from, names]) =>
        `export {\n${names.map((each) => `  ${each},\n`).join('')}} from '${from}'`,
    )
    return `## ${specifier}\n\n\`\`\`ts\n${[...texts, ...again].join('\n\n')}\n\`\`\`\n`
  })

  const hidden = [...named]
    .filter((symbol) => !exported.has(symbol))
    .toSorted((one, other) => byName(one.name, other.name))
    .flatMap(printed)
  if (hidden.length > 0) {
    sections.push(`## Named above, but not exported\n\n\`\`\`ts\n${hidden.join('\n\n')}\n\`\`\`\n`)
  }
  const head = `# The API of ${name}\n\nMade by \`npm run api\`. Review what changes here: users see it.\n`
  return [head, ...sections].join('\n')
}
