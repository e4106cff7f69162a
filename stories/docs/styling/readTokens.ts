export interface Token {
  name: string
  /** The values that stand in for it, where it is not set; several where places differ. */
  defaults: string[]
  /** The properties that read it. */
  properties: string[]
}

const READ = /(?:^|[;{])\s*(?:\/\*[^*]*\*\/\s*)?([\w-]+):([^;{}]*var\(\s*--farewell-[^;{}]*)/g

/** What `var(--name, …)` falls back to: up to the parenthesis that closes it. */
function fallbackOf(text: string, from: number): string {
  let depth = 1
  let end = from
  while (end < text.length && depth > 0) {
    if (text[end] === '(') depth += 1
    if (text[end] === ')') depth -= 1
    end += 1
  }
  return text
    .slice(from, end - 1)
    .replace(/^\s*,/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function add(list: string[], item: string): void {
  if (item !== '' && !list.includes(item)) list.push(item)
}

/** The tokens that a sheet reads, with what it takes in their place. */
export function readTokens(css: string): Token[] {
  const tokens = new Map<string, Token>()
  for (const [, property = '', value = ''] of css.matchAll(READ)) {
    for (const match of value.matchAll(/var\(\s*(--farewell-[\w-]+)/g)) {
      const [whole, name = ''] = match
      const token = tokens.get(name) ?? { name, defaults: [], properties: [] }
      add(token.defaults, fallbackOf(value, match.index + whole.length))
      add(token.properties, property)
      tokens.set(name, token)
    }
  }
  return [...tokens.values()]
}

/** Every class that a sheet has rules for. */
export function readClasses(css: string): string[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return [...new Set([...rules.matchAll(/\.(farewell-[a-z-]+)/g)].map(([, name = '']) => name))]
}
