export interface Attribute {
  name: string
  /** The type of its value; `boolean` means that it is there, empty, or not there. */
  type: string
  note: string
}

export interface PartReference {
  /** As in `DeleteAccount.Account`. */
  name: string
  note: string
  element: string | undefined
  classes: string[]
  attributes: Attribute[]
}

type Sources = Readonly<Record<string, string>>

const CLASS = /(?<=['"` ])farewell-[a-z]+(?:-[a-z]+)*(?=['"` ])/g

/** A comment for developers, as one line; only its first paragraph. */
function plain(comment: string | undefined): string {
  const [first = ''] = (comment ?? '').replaceAll(/^[ \t]*\*[ \t]?/gm, '').split(/\n\s*\n/)
  return first.replaceAll(/\s+/g, ' ').trim()
}

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')

/** The members of an interface, wherever it stands. */
function membersOf(sources: Sources, name: string): Attribute[] {
  const pattern = new RegExp(`interface ${name}\\b[^{]*\\{([\\s\\S]*?)\\n\\}`)
  const body = Object.values(sources)
    .map((text) => pattern.exec(text)?.[1])
    .find((found) => found !== undefined)
  const members = body?.matchAll(/(?:\/\*\*([\s\S]*?)\*\/\s*)?^\s*(\w+)\??: (.+)$/gm) ?? []
  return [...members].map(([, comment, member = '', type = '']) => ({
    name: member,
    type,
    note: plain(comment),
  }))
}

/** A type in words: that of one interface's keys as the keys. */
function spelled(sources: Sources, type: string): string {
  const interfaceName = /^keyof (\w+)$/.exec(type)?.[1]
  if (!interfaceName) return type.replace(' | undefined', '')
  return membersOf(sources, interfaceName)
    .map(({ name }) => `'${name}'`)
    .join(' | ')
}

function importsOf(sources: Sources, path: string): string[] {
  const folder = path.split('/').slice(0, -1)
  return [...(sources[path] ?? '').matchAll(/from '(\.[^']+)'/g)].map(([, to = '']) => {
    const segments = [...folder]
    for (const segment of to.split('/')) {
      if (segment === '..') segments.pop()
      else if (segment !== '.') segments.push(segment)
    }
    return segments.join('/')
  })
}

/** How an element is made: its state, if it has one, and its tag. */
const MADE = /\b(?:usePart|createPart)(?:<\s*'\w+'(?:,\s*(\w+)\s*)?>)?\(\s*'(\w+)'/

/** The file that makes a part's element: its own, that of its factory, or the first that it uses. */
function makerOf(sources: Sources, path: string): string | undefined {
  const makes = (file: string): boolean =>
    !/\/(?:use|create)Part\.ts$/.test(file) && MADE.test(sources[file] ?? '')
  if (makes(path)) return path
  const imports = importsOf(sources, path)
  const factory = / = (create\w+)\(/.exec(sources[path] ?? '')?.[1]
  const file = imports.find((other) => sources[other]?.includes(`export function ${factory}(`))
  return file ? makerOf(sources, file) : imports.find(makes)
}

function attributesOf(sources: Sources, maker: string): Attribute[] {
  const state = MADE.exec(sources[maker] ?? '')?.[1]
  if (!state) return []
  return membersOf(sources, state).map(({ name, type, note }) => ({
    name: `data-${name}`,
    type: spelled(sources, type),
    note,
  }))
}

/** The classes of a part, in its own file or in its maker's. */
function classesOf(sources: Sources, path: string, maker: string): string[] {
  const found = [path, maker]
    .map((file) => /className: ([^\n]*)/.exec(withoutComments(sources[file] ?? ''))?.[1])
    .map((text) => (text?.match(CLASS) ?? []) as string[])
  return [...new Set(found.find(({ length }) => length > 0))]
}

function partOf(sources: Sources, name: string, path: string): PartReference {
  const text = sources[path] ?? ''
  const comment = new RegExp(
    `/\\*\\*((?:(?!\\*/)[\\s\\S])*?)\\*/\\s*export (?:const|function) (?:DeleteAccount)?${name}\\b`,
  )
  const note = plain(comment.exec(text)?.[1])
  // The root and the steps have no element of their own.
  const bare = path.startsWith('steps/') || name === 'Root'
  const maker = bare ? undefined : makerOf(sources, path)
  if (!maker) return { name, note, element: undefined, classes: [], attributes: [] }
  const element = MADE.exec(sources[maker] ?? '')?.[2]
  const classes = classesOf(sources, path, maker)
  return { name, note, element, classes, attributes: attributesOf(sources, maker) }
}

/** The parts that `DeleteAccount.ts` exports, in its order, as their sources say. */
export function readParts(sources: Sources): PartReference[] {
  const index = sources['DeleteAccount.ts'] ?? ''
  const lines = index.matchAll(/^export \{([^}]+)\} from '\.\/([^']+)'/gm)
  return [...lines].flatMap(([, names = '', path = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => partOf(sources, name.replace(/^\w+ as /, ''), path)),
  )
}

/** The classes inside of parts, with the files that write them. */
export function readInnerClasses(sources: Sources): Map<string, string[]> {
  const taken = new Set(readParts(sources).flatMap(({ classes }) => classes))
  const found = new Map<string, string[]>()
  for (const [path, text] of Object.entries(sources)) {
    for (const [name] of withoutComments(text).matchAll(CLASS)) {
      const files = found.get(name) ?? []
      if (!taken.has(name) && !files.includes(path)) found.set(name, [...files, path])
    }
  }
  return found
}
