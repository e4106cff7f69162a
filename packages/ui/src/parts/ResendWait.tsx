'use client'

import { useRemainingSeconds, type Deadline } from '@farewell/hooks'
import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import type { Part } from './usePart.ts'

export interface ResendWaitProps {
  until: Deadline
}

/** How long until another code may be sent: the only thing that a tick of the clock renders anew. */
export const ResendWait: Part<ResendWaitProps, HTMLParagraphElement> = forwardRef<
  HTMLParagraphElement,
  ResendWaitProps
>(function ResendWait({ until }, ref): ReactElement {
  const { words, fill, inTime } = useDeleteAccountContext().translator
  const seconds = useRemainingSeconds(until)
  return (
    <p ref={ref} tabIndex={-1} className="farewell-wait">
      {fill(words.resendWait, { when: inTime(seconds) })}
    </p>
  )
})
