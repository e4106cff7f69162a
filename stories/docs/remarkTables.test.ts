import { expect, test } from 'vitest'
import { remarkTables, type MarkdownNode } from './remarkTables.ts'

const text = (value: string): MarkdownNode => ({ type: 'text', value })

function drawn({ type, value, children = [], data }: MarkdownNode): string {
  const inside = (value ?? '') + children.map(drawn).join('')
  return data
    ? `<${data.hName}>${inside}</${data.hName}>`
    : type === 'text'
      ? inside
      : `[${inside}]`
}

test('a paragraph of bars becomes a table, with what its cells hold', () => {
  const code = { type: 'inlineCode', value: 'a | b' }
  const paragraph = {
    type: 'paragraph',
    children: [text('| One | Two |\n| --- | :-: |\n| x '), code, text(' | y |\n| z | |')],
  }
  const tree: MarkdownNode = { type: 'root', children: [paragraph] }
  remarkTables()(tree)
  expect(drawn(tree)).toBe(
    '[<div><table><thead><tr><th>One</th><th>Two</th></tr></thead><tbody>' +
      '<tr><td>x [a | b]</td><td>y</td></tr><tr><td>z</td><td></td></tr></tbody></table></div>]',
  )
})

test('any other paragraph stays as it is', () => {
  const tree: MarkdownNode = {
    type: 'root',
    children: [{ type: 'paragraph', children: [text('a | b')] }],
  }
  const before = structuredClone(tree)
  remarkTables()(tree)
  expect(tree).toEqual(before)
})
