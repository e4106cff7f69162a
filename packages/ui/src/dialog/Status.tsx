'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { announcementOf } from '../words/announcementOf.ts'

/** The one polite live region of the dialog or panel. */
export function Status(): ReactNode {
  const { announcement, translator, state } = useDeleteAccountContext()
  return (
    <p role="status" className="farewell-visually-hidden">
      <span key={announcement?.time}>
        {announcement?.text ?? announcementOf(translator, state)}
      </span>
    </p>
  )
}
