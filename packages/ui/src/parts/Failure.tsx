'use client'

import type { GenAuthErrorCode } from '@farewell/client'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { useStep } from '../steps/StepContext.ts'
import { failureWords } from '../words/failureWords.ts'
import { FailureDetails } from './FailureDetails.tsx'
import { createPart } from './createPart.ts'
import type { Part, PartProps } from './usePart.ts'

export interface FailureState {
  code: GenAuthErrorCode | undefined
}

export type FailureProps = PartProps<'div', FailureState>

/**
 * A failure that belongs to no field: what happened, what to do, and the details for support. The
 * live region says it; this shows it. Nothing while nothing has failed.
 */
export const Failure: Part<FailureProps, HTMLDivElement> = createPart<'div', FailureState>(
  'div',
  function Failure() {
    const { words } = useDeleteAccountContext().translator
    const { failure, chosen } = useStep('Verify')
    if (!failure) return undefined
    const { error } = failure
    return {
      className: 'farewell-failure',
      state: { code: error.code },
      children: (
        <>
          <p className="farewell-failure-text">{failureWords(words, failure, chosen.method)}</p>
          <FailureDetails error={error} />
        </>
      ),
    }
  },
)
