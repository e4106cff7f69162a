'use client'

import type { GenAuthErrorCode } from '@farewell/client'
import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { useVerify } from '../steps/VerifyContext.ts'
import { isAboutField } from '../steps/isAboutField.ts'
import { failureWords } from '../words/failureWords.ts'
import { FailureDetails } from './FailureDetails.tsx'
import { usePart, type Part, type PartProps } from './usePart.ts'

export interface FailureState {
  code: GenAuthErrorCode | undefined
}

export type FailureProps = PartProps<'div', FailureState>

/**
 * A failure that belongs to no field: what happened, what to do, and the details for support. The
 * live region says it; this shows it. Nothing while nothing has failed.
 */
export const Failure: Part<FailureProps, HTMLDivElement> = forwardRef<HTMLDivElement, FailureProps>(
  function Failure(props, ref): ReactElement | null {
    const { words } = useDeleteAccountContext().translator
    const { state, chosen } = useVerify()
    const { failure } = state
    const part = usePart<'div', FailureState>('div', props, {
      ref,
      className: 'farewell-failure',
      state: { code: failure?.error.code },
      own: {
        children: failure && (
          <>
            <p className="farewell-failure-text">{failureWords(words, failure, chosen.method)}</p>
            <FailureDetails error={failure.error} />
          </>
        ),
      },
    })
    return failure && !isAboutField(failure) ? part : null
  },
)
