import { MutationObserver } from '@tanstack/react-query'

/** What React keeps of one rendered component, as far as it is read here. */
interface Fiber {
  tag: number
  memoizedState: unknown
  updateQueue: unknown
  child: Fiber | null
  sibling: Fiber | null
}

interface Hook {
  memoizedState: unknown
  next: Hook | null
}

interface Effect {
  tag: number
  next: Effect
}

export interface HookCounts {
  components: number
  hooks: number
  effects: number
  mutationObservers: number
}

/** React's tags of functions, plain, in `forwardRef` and in `memo`. */
const FUNCTIONS = new Set([0, 11, 15])

function fibersOf(fiber: Fiber | null): Fiber[] {
  const found: Fiber[] = []
  for (let next = fiber; next; next = next.sibling) found.push(next, ...fibersOf(next.child))
  return found
}

function hooksOf({ memoizedState }: Fiber): Hook[] {
  const found: Hook[] = []
  for (let hook = memoizedState as Hook | null; hook; hook = hook.next) found.push(hook)
  return found
}

function effectsOf({ updateQueue }: Fiber): number {
  const last = (updateQueue as { lastEffect: Effect | null } | null)?.lastEffect
  if (!last) return 0
  let count = 1
  for (let effect = last.next; effect !== last; effect = effect.next) count += 1
  return count
}

/** The hooks under a root, as React itself lists them; each effect is one of them too. */
export function countHooks(root: { current: Fiber }): HookCounts {
  const functions = fibersOf(root.current).filter(({ tag }) => FUNCTIONS.has(tag))
  const hooks = functions.flatMap(hooksOf)
  return {
    components: functions.length,
    hooks: hooks.length,
    effects: functions.reduce((sum, fiber) => sum + effectsOf(fiber), 0),
    mutationObservers: hooks.filter(
      ({ memoizedState }) => memoizedState instanceof MutationObserver,
    ).length,
  }
}
