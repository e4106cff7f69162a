/** What a page says of all its text; that it holds in the dialog too is for the host to want. */
const OF_THE_PAGE = new Set([
  '-webkit-font-smoothing',
  '-webkit-tap-highlight-color',
  'color-scheme',
  'font-synthesis',
  'font-synthesis-small-caps',
  'font-synthesis-style',
  'font-synthesis-weight',
  'quotes',
  'tab-size',
  'text-rendering',
  'text-size-adjust',
])

export const root = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('.farewell-dialog, .farewell-panel')
  if (!element) throw new Error('There is neither a dialog nor a panel.')
  return element
}

/** Ours, from the outside in: not what the host has put in, nor what nobody sees. */
export const parts = (): Element[] =>
  [root(), ...root().querySelectorAll('*')].filter(
    (element) => !element.closest('[data-of-host], .farewell-visually-hidden, .farewell-icon > *'),
  )

/** Of one element or pseudo-element: each property of its own, by name. */
function styleOf(element: Element, pseudo?: string): string[] {
  const style = getComputedStyle(element, pseudo)
  return (
    [...style]
      .filter((property) => !OF_THE_PAGE.has(property) && !property.startsWith('--'))
      .filter((property) => property !== 'outline-width' || style.outlineStyle !== 'none')
      .map((property) => `${property}: ${style.getPropertyValue(property)}`)
      // The same to look at, on what has a background and a border of its own.
      .map((line) => (line === 'appearance: button' ? 'appearance: auto' : line))
  )
}

function boxOf(element: Element): string[] {
  const { left, top, width, height } = element.getBoundingClientRect()
  const origin = root().getBoundingClientRect()
  const numbers = [left - origin.left, top - origin.top, width, height]
  return [`box: ${numbers.map((number) => Math.round(number * 10) / 10).join(' ')}`]
}

function pseudosOf(element: Element): string[] {
  const before = ['::before', '::after'].filter(
    (pseudo) => getComputedStyle(element, pseudo).content !== 'none',
  )
  const marker = getComputedStyle(element).display === 'list-item' ? ['::marker'] : []
  const backdrop = element.matches(':modal') ? ['::backdrop'] : []
  return [...before, ...marker, ...backdrop]
}

export type Looks = Map<string, string[]>

/** All that can be seen of the dialog, without a word of what is in it. */
export function measure(): Looks {
  const looks: Looks = new Map()
  for (const [place, element] of parts().entries()) {
    const name = `${place} ${element.classList[0] ?? element.localName}`
    looks.set(name, [...styleOf(element), ...boxOf(element)])
    for (const pseudo of pseudosOf(element)) looks.set(name + pseudo, styleOf(element, pseudo))
  }
  return looks
}

/** What is not as it was, part by part. */
export function differences(before: Looks, after: Looks): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].flatMap((name) => {
    const was = before.get(name) ?? []
    const is = after.get(name) ?? []
    const wasThere = new Set(was)
    const changed = is.filter((line) => !wasThere.has(line))
    if (was.length > 0 && is.length > 0) return changed.map((line) => `${name} { ${line} }`)
    return [`${name} ${was.length > 0 ? 'went' : 'came'}`]
  })
}
