'use client'

import type { StepOf, UnavailableReason } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Button } from '../parts/Button.tsx'
import { FailureDetails } from '../parts/FailureDetails.tsx'
import { StepFrame } from '../parts/StepFrame.tsx'
import { useFocusOnMount } from '../parts/useFocusOnMount.ts'

/** Reasons that can come up after a press, when people ask themselves what has happened. */
const IN_THE_MIDDLE = new Set<UnavailableReason>(['signed-out', 'account-changed', 'failed'])

/** Why the account cannot be deleted here and now, and what to do instead. */
export function UnavailableStep({ state }: { state: StepOf<'unavailable'> }): ReactNode {
  const { translator, slots, flow, requestOpen } = useDeleteAccountContext()
  const { words } = translator
  const { reason, error, outcomeUnknown } = state
  const titleRef = useFocusOnMount<HTMLHeadingElement>()
  const ownWords = reason === 'failed' && error ? words.errors[error.code] : undefined
  const lacksMethod = reason === 'no-method' || reason === 'identifier-hidden'
  return (
    <StepFrame
      title={words.unavailableTitle[reason]}
      titleRef={titleRef}
      description={ownWords ?? words.unavailableDescription[reason]}
      actions={
        <>
          <Button onPress={() => requestOpen(false, 'close-button')}>{words.close}</Button>
          {reason === 'failed' ? (
            <Button variant="primary" onPress={flow.retry}>
              {words.tryAgain}
            </Button>
          ) : null}
        </>
      }
    >
      {IN_THE_MIDDLE.has(reason) ? (
        <p className="farewell-text">
          {outcomeUnknown ? words.outcomeUnknown : words.nothingDeleted}
        </p>
      ) : null}
      {lacksMethod ? slots.fallback : null}
      {reason === 'signed-out' ? slots.signIn : null}
      {error ? <FailureDetails error={error} /> : null}
    </StepFrame>
  )
}
