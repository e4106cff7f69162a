'use client'

import type { VerifyMethod } from '@farewell/client'
import type { Failure } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { failureWords } from '../words/failureWords.ts'
import { FailureDetails } from './FailureDetails.tsx'

export interface FailureNoticeProps {
  failure: Failure
  method: VerifyMethod
}

/** A failure that belongs to no field. The live region says it; this shows it. */
export function FailureNotice({ failure, method }: FailureNoticeProps): ReactNode {
  const { words } = useDeleteAccountContext().translator
  return (
    <div className="farewell-failure" data-code={failure.error.code}>
      <p>{failureWords(words, failure, method)}</p>
      <FailureDetails error={failure.error} />
    </div>
  )
}
