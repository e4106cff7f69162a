import { queryAllByLabelText, queryAllByRole } from '@testing-library/dom'
import type { Pattern, Step } from '../Step.ts'
import { rootsIn } from './rootsIn.ts'

const collapse = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

function matches(actual: string, pattern: Pattern): boolean {
  const text = collapse(actual)
  if ('source' in pattern) return new RegExp(pattern.source, pattern.flags).test(text)
  const wanted = collapse(pattern.text)
  return pattern.exact ? text === wanted : text.toLowerCase().includes(wanted.toLowerCase())
}

const textOf = (element: Element): string => element.textContent ?? ''

/** The smallest elements that have it, as Playwright finds them. */
function byText(root: HTMLElement, pattern: Pattern): Element[] {
  const having = [...root.querySelectorAll('*')].filter(
    (element) => !element.matches('script, style, head *') && matches(textOf(element), pattern),
  )
  return having.filter(
    (element) => !having.some((other) => element !== other && element.contains(other)),
  )
}

function search(root: HTMLElement, step: Step): Element[] {
  switch (step.by) {
    case 'role': {
      const { role, name, level } = step
      return queryAllByRole(root, role, {
        ...(name && { name: (actual: string) => matches(actual, name) }),
        ...(level !== undefined && { level }),
      })
    }
    case 'label':
      return queryAllByLabelText(root, (actual) => matches(actual, step.text))
    case 'text':
      return byText(root, step.text)
    case 'css':
      return [...root.querySelectorAll(step.css)]
    default:
      throw new Error(`"${step.by}" is no search.`)
  }
}

function narrow(elements: Element[], step: Step): Element[] {
  switch (step.by) {
    case 'filter': {
      const { hasText, hasNotText } = step
      return elements.filter(
        (element) =>
          (!hasText || matches(textOf(element), hasText)) &&
          (!hasNotText || !matches(textOf(element), hasNotText)),
      )
    }
    case 'and': {
      const others = new Set(find(step.steps))
      return elements.filter((element) => others.has(element))
    }
    case 'first':
      return elements.slice(0, 1)
    default: {
      const found = elements.flatMap((element) =>
        rootsIn(element).flatMap((root) => search(root, step)),
      )
      return [...new Set(found)]
    }
  }
}

/** The elements that a locator means now, those of open shadow roots among them. */
export function find(steps: readonly Step[]): Element[] {
  let found: Element[] = [document.documentElement]
  for (const step of steps) found = narrow(found, step)
  return found
}
