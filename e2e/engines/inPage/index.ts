import type { Step } from '../Step.ts'
import { find } from './find.ts'
import { collectErrors, takeErrors } from './collectErrors.ts'
import { isVisible, pressPoint } from './pressPoint.ts'
import { prepareToFill, select } from './fields.ts'

declare global {
  // What the driver calls; a page gets it when it is first asked for something.
  var farewellEngine: typeof engine | undefined
}

type Read = (element: Element, argument?: unknown) => unknown

const engine = {
  takeErrors,
  count: (steps: readonly Step[]) => find(steps).length,
  texts: (steps: readonly Step[]) => find(steps).map((element) => element.textContent ?? ''),
  /** Reads one element, and tells how many there are instead when that is not one. */
  async read(steps: readonly Step[], read: Read, argument?: unknown) {
    const [element, ...others] = find(steps)
    if (!element || others.length > 0) return { found: element ? others.length + 1 : 0 }
    return { found: 1, value: await read(element, argument) }
  },
  isVisible,
  pressPoint,
  prepareToFill,
  select,
}

globalThis.farewellEngine = engine
collectErrors()
