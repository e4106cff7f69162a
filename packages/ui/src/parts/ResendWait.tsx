'use client'

import { useRemainingSeconds, type Deadline } from '@farewell/hooks'
import type { ReactNode, Ref } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { fill } from '../words/createTranslator.ts'

export interface ResendWaitProps {
  until: Deadline
  waitRef: Ref<HTMLParagraphElement>
}

/** How long until another code may be sent: the only thing that a tick of the clock renders anew. */
export function ResendWait({ until, waitRef }: ResendWaitProps): ReactNode {
  const { words, inTime } = useDeleteAccountContext().translator
  const when = inTime(useRemainingSeconds(until))
  return (
    <p ref={waitRef} tabIndex={-1} className="farewell-wait">
      {fill(words.resendWait, { when })}
    </p>
  )
}
