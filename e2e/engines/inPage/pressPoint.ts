export type PressPoint = { x: number; y: number } | { waitsFor: string }

export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible'
}

function elementAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y)
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === element) break
    element = inner
  }
  return element
}

function containsDeep(element: Element, other: Element | null): boolean {
  for (let node: Node | null = other; node;) {
    if (element.contains(node)) return true
    const root = node.getRootNode()
    node = root instanceof ShadowRoot ? root.host : null
  }
  return false
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve())
  })

/** Where to press an element, once a press would reach it and it has come to rest. */
export async function pressPoint(element: Element): Promise<PressPoint> {
  if (!isVisible(element)) return { waitsFor: 'it to be visible' }
  if (element.matches(':disabled')) return { waitsFor: 'it to be enabled' }
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const before = element.getBoundingClientRect()
  await nextFrame()
  const after = element.getBoundingClientRect()
  if (before.x !== after.x || before.y !== after.y) return { waitsFor: 'it to come to rest' }
  const x = after.x + after.width / 2
  const y = after.y + after.height / 2
  const hit = elementAt(x, y)
  if (containsDeep(element, hit)) return { x, y }
  return {
    waitsFor: `${hit ? `<${hit.localName} class="${hit.className}">` : 'nothing'} to go from above it`,
  }
}
