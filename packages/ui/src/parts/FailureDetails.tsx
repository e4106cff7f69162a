'use client'

import type { GenAuthError } from '@farewell/client'
import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { RequestId } from './RequestId.tsx'
import { usePart, type Part, type PartProps } from './usePart.ts'

export interface FailureDetailsProps extends PartProps<'details'> {
  /** By default the one of the step. */
  error?: GenAuthError | undefined
}

/** The server's own words, as plain text, and the request id: for support, folded away. */
export const FailureDetails: Part<FailureDetailsProps, HTMLDetailsElement> = forwardRef<
  HTMLDetailsElement,
  FailureDetailsProps
>(function FailureDetails({ error, ...props }, ref): ReactElement | null {
  const { translator, state } = useDeleteAccountContext()
  const { serverMessage, requestId } = error ?? ('error' in state ? state.error : undefined) ?? {}
  const element = usePart('details', props, {
    ref,
    own: {
      className: 'farewell-details',
      children: (
        <>
          <summary className="farewell-summary">{translator.words.details}</summary>
          {serverMessage && (
            <p dir="auto" className="farewell-server-message">
              {serverMessage}
            </p>
          )}
          {requestId && <RequestId requestId={requestId} />}
        </>
      ),
    },
  })
  return serverMessage || requestId ? element : null
})
