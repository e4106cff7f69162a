/** As much of Markdown's syntax tree as a table is made of. */
export interface MarkdownNode {
  type: string
  value?: string
  children?: MarkdownNode[]
  data?: { hName: string; hProperties?: Record<string, unknown> }
}

const element = (
  hName: string,
  children: MarkdownNode[],
  hProperties: Record<string, unknown> = {},
): MarkdownNode => ({ type: `table-${hName}`, children, data: { hName, hProperties } })

const textOf = ({ value = '', children = [] }: MarkdownNode): string =>
  value + children.map(textOf).join('')

/** Without the spaces around what a cell holds. */
function trimmed(cell: MarkdownNode[]): MarkdownNode[] {
  const last = cell.length - 1
  return cell
    .map((node, place) => {
      if (node.type !== 'text') return node
      const start = place === 0 ? (node.value ?? '').trimStart() : (node.value ?? '')
      return { ...node, value: place === last ? start.trimEnd() : start }
    })
    .filter((node) => node.type !== 'text' || node.value !== '')
}

/** The cells of each line. Bars in code are no bars: only text is parted by them. */
function rowsOf(paragraph: MarkdownNode): MarkdownNode[][][] {
  const rows: MarkdownNode[][][] = [[[]]]
  for (const node of paragraph.children ?? []) {
    const pieces = node.type === 'text' ? (node.value ?? '').split(/([|\n])/) : [undefined]
    for (const piece of pieces) {
      const row = rows.at(-1) ?? []
      if (piece === '\n') rows.push([[]])
      else if (piece === '|') row.push([])
      else if (piece !== '')
        row.at(-1)?.push(piece === undefined ? node : { ...node, value: piece })
    }
  }
  // What stands before the first bar and after the last is no cell.
  return rows.map((row) => row.slice(1, -1).map(trimmed))
}

function tableOf(paragraph: MarkdownNode): MarkdownNode | undefined {
  if (!/^\|.*\|\n\|[\s|:-]+\|(\n|$)/.test(textOf(paragraph))) return undefined
  const [head = [], , ...body] = rowsOf(paragraph)
  const label = head.map((cell) => cell.map(textOf).join('')).join(', ')
  const table = element('table', [
    element('thead', [
      element(
        'tr',
        head.map((cell) => element('th', cell, { scope: 'col' })),
      ),
    ]),
    element(
      'tbody',
      body.map((row) =>
        element(
          'tr',
          row.map((cell) => element('td', cell)),
        ),
      ),
    ),
  ])
  // What scrolls must be reachable by the keyboard.
  const properties = {
    className: 'docs-table-frame',
    role: 'region',
    ariaLabel: label,
    tabIndex: 0,
  }
  return element('div', [table], properties)
}

/** Tables written with bars, which MDX by itself does not know. */
export function remarkTables(): (tree: MarkdownNode) => void {
  const replaceIn = (node: MarkdownNode): void => {
    if (!node.children) return
    node.children = node.children.map((child) => {
      const table = child.type === 'paragraph' ? tableOf(child) : undefined
      if (!table) replaceIn(child)
      return table ?? child
    })
  }
  return replaceIn
}
