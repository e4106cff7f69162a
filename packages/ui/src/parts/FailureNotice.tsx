'use client'

import type { Failure } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { failureWords } from '../words/failureWords.ts'
import { FailureDetails } from './FailureDetails.tsx'

/** A failure that belongs to no field. The live region says it; this shows it. */
export function FailureNotice({ failure }: { failure: Failure }): ReactNode {
  const { words } = useDeleteAccountContext().translator
  return (
    <div className="farewell-failure" data-code={failure.error.code}>
      <p>{failureWords(words, failure)}</p>
      <FailureDetails error={failure.error} />
    </div>
  )
}
