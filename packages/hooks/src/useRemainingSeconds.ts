'use client'

import { useCallback, useSyncExternalStore } from 'react'
import { remainingUntil, type Deadline } from './flow/Deadline.ts'

const secondsUntil = (deadline: Deadline | undefined): number =>
  deadline ? Math.ceil(remainingUntil(deadline) / 1000) : 0

/** Renders anew only when what is read of the clocks has changed. */
function useClocks<T>(deadline: Deadline | undefined, read: () => T): T {
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (secondsUntil(deadline) === 0) return () => {}
      const timer = setInterval(() => {
        onChange()
        if (secondsUntil(deadline) === 0) clearInterval(timer)
      }, 250)
      return () => clearInterval(timer)
    },
    [deadline],
  )
  return useSyncExternalStore(subscribe, read, read)
}

/** Whole seconds until a deadline, counted from the clocks and not by ticks; 0 once it has come. */
export function useRemainingSeconds(deadline: Deadline | undefined): number {
  return useClocks(deadline, () => secondsUntil(deadline))
}

/** Whether a deadline is still to come. It renders anew once, when it has come. */
export function useHasRemaining(deadline: Deadline | undefined): boolean {
  return useClocks(deadline, () => secondsUntil(deadline) > 0)
}
