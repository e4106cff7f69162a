import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DeleteAccountDialog } from './DeleteAccountDialog.tsx'
import { DeleteAccountPanel } from './DeleteAccountPanel.tsx'
import * as lazy from './lazy/index.ts'
import {
  button,
  createStage,
  dialog,
  openReview,
  press,
  useStage,
  type Stage,
} from './testing/stage.testing.tsx'

useStage()

/** What React keeps of each component: as far as is read here, the same in React 18 and 19. */
interface Fiber {
  child: Fiber | null
  sibling: Fiber | null
  /** A function component keeps its effects here, in a ring. */
  updateQueue: { lastEffect?: unknown } | null
}

/** How many of the components in this element's React root have an effect. */
function componentsWithEffects(container: Element): number {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$')) ?? ''
  const { stateNode } = (container as unknown as Record<string, { stateNode: { current: Fiber } }>)[
    key
  ] ?? { stateNode: undefined }
  if (!stateNode) throw new Error('React keeps its tree elsewhere: look for it anew.')
  let count = 0
  const visit = (fiber: Fiber | null): void => {
    if (!fiber) return
    if (fiber.updateQueue?.lastEffect) count += 1
    visit(fiber.child)
    visit(fiber.sibling)
  }
  visit(stateNode.current)
  return count
}

const listens = vi.spyOn(EventTarget.prototype, 'addEventListener')
afterEach(() => void listens.mockClear())

function show(stage: Stage, content: ReactNode): Element {
  const { container } = render(
    <QueryClientProvider client={stage.queryClient}>{content}</QueryClientProvider>,
  )
  return container
}

/** What the page around it costs: React's own listeners, and the provider's effect. */
function bareCost(): { effects: number; listeners: number } {
  const bare = <button type="button">Delete account…</button>
  // The first of all roots listens to the document besides.
  show(createStage(), bare)
  listens.mockClear()
  const effects = componentsWithEffects(show(createStage(), bare))
  const listeners = listens.mock.calls.length
  listens.mockClear()
  cleanup()
  return { effects, listeners }
}

const kinds = {
  'lazy dialog': (stage: Stage) => <lazy.DeleteAccountDialog client={stage.client} />,
  dialog: (stage: Stage) => <DeleteAccountDialog client={stage.client} />,
  'controlled dialog': (stage: Stage) => (
    <DeleteAccountDialog client={stage.client} open={false} onOpenChange={() => {}} />
  ),
  panel: (stage: Stage) => <DeleteAccountPanel client={stage.client} />,
  'dialog with a trigger of the host’s': (stage: Stage) => (
    <DeleteAccountDialog client={stage.client} trigger={<button>Delete account…</button>} />
  ),
}

describe.each(Object.entries(kinds))('a closed %s', (_, kind) => {
  it('has no effect, listener, query, mutation or request', () => {
    const bare = bareCost()
    const stage = createStage()
    const container = show(stage, kind(stage))
    expect(componentsWithEffects(container)).toBe(bare.effects)
    expect(listens).toHaveBeenCalledTimes(bare.listeners)
    expect(stage.queryClient.getQueryCache().getAll()).toEqual([])
    expect(stage.queryClient.getMutationCache().getAll()).toEqual([])
    expect(container.querySelectorAll('*')).toHaveLength(1)
    expect(stage.sandbox.requests()).toEqual([])
  })
})

it('is as it was before, once it is closed again', async () => {
  const bare = bareCost()
  const stage = createStage()
  const container = show(stage, kinds.dialog(stage))
  await openReview()
  expect(componentsWithEffects(container)).toBeGreaterThan(bare.effects)
  await press('Keep account')
  await expect.element(dialog()).not.toBeInTheDocument()
  await expect.element(button('Delete account…')).toHaveAttribute('aria-expanded', 'false')
  await expect.poll(() => componentsWithEffects(container)).toBe(bare.effects)
})
