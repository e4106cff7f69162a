'use client'

import { useRef, useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Button } from './Button.tsx'
import { useAnnouncement } from './useAnnouncement.ts'

/** The id that support finds the request by, and a press that copies it. */
export function RequestId({ requestId }: { requestId: string }): ReactNode {
  const { words } = useDeleteAccountContext().translator
  const [times, setTimes] = useState(0)
  const idRef = useRef<HTMLElement>(null)
  useAnnouncement(times > 0 ? words.copied : undefined, times)

  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(requestId).then(
      () => setTimes((before) => before + 1),
      () => {
        // A page may not be allowed to: the person may still do it.
        if (idRef.current) getSelection()?.selectAllChildren(idRef.current)
      },
    )

  // Plain http and old browsers have no clipboard.
  const canCopy = 'clipboard' in navigator
  return (
    <div className="farewell-request-id">
      <span>
        {words.requestId}:{' '}
        <code ref={idRef} dir="ltr">
          {requestId}
        </code>
      </span>
      {canCopy && (
        <Button variant="quiet" onClick={() => void copy()}>
          {times > 0 ? words.copied : words.copyRequestId}
        </Button>
      )}
    </div>
  )
}
