'use client'

import { useEffect, useState } from 'react'
import { remainingUntil, type Deadline } from './flow/Deadline.ts'

const secondsUntil = (deadline: Deadline | undefined): number =>
  deadline ? Math.ceil(remainingUntil(deadline) / 1000) : 0

/** Whole seconds until a deadline, counted from the clocks and not by ticks; 0 once it has come. */
export function useRemainingSeconds(deadline: Deadline | undefined): number {
  const [, tick] = useState(0)
  const seconds = secondsUntil(deadline)
  const waiting = seconds > 0
  useEffect(() => {
    if (!waiting) return undefined
    const timer = setInterval(() => tick((count) => count + 1), 250)
    return () => clearInterval(timer)
  }, [waiting])
  return seconds
}
