'use client'

import { useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Button } from './Button.tsx'

/** The id that support finds the request by, and a press that copies it. */
export function RequestId({ requestId }: { requestId: string }): ReactNode {
  const { translator, announce } = useDeleteAccountContext()
  const { words } = translator
  const [times, setTimes] = useState(0)

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(requestId)
    } catch {
      // A page may not be allowed to: the id can still be selected.
      return
    }
    setTimes(times + 1)
    announce({ text: words.copied, time: times + 1 })
  }

  // Plain http and old browsers have no clipboard.
  const canCopy = typeof navigator !== 'undefined' && 'clipboard' in navigator
  return (
    <div className="farewell-request-id">
      <span>
        {words.requestId}: <code dir="ltr">{requestId}</code>
      </span>
      {canCopy ? (
        <Button variant="quiet" onClick={() => void copy()}>
          {times > 0 ? words.copied : words.copyRequestId}
        </Button>
      ) : null}
    </div>
  )
}
