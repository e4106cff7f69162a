'use client'

import { useRemainingSeconds, type Deadline } from '@farewell/hooks'
import { forwardRef, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'

/** How long until another code may be sent: the only thing that a tick of the clock renders anew. */
export const ResendWait = forwardRef<HTMLParagraphElement, { until: Deadline }>(function ResendWait(
  { until },
  ref,
): ReactNode {
  const { words, fill, inTime } = useDeleteAccountContext().translator
  const seconds = useRemainingSeconds(until)
  return (
    <p ref={ref} tabIndex={-1} className="farewell-wait">
      {fill(words.resendWait, { when: inTime(seconds) })}
    </p>
  )
})
