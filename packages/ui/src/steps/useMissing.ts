'use client'

import { useState } from 'react'
import { useAnnouncement } from '../parts/useAnnouncement.ts'

interface Missing {
  text: string
  /** By how many presses: the same words are said anew for each. */
  time: number
  during: unknown
}

/**
 * What a press was told that something is missing, shown and said aloud until it is there, and no
 * longer than what it was said during.
 */
export function useMissing(
  during?: unknown,
): [text: string | undefined, tell: (text: string | undefined) => void] {
  const [told, setTold] = useState<Missing>()
  const missing = told?.during === during ? told : undefined
  useAnnouncement(missing?.text, missing?.time)
  const time = (told?.time ?? 0) + 1
  const tell = (text: string | undefined): void =>
    setTold(text === undefined ? undefined : { text, time, during })
  return [missing?.text, tell]
}
