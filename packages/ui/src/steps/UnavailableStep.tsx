'use client'

import type { GenAuthOperation } from '@farewell/client'
import type { StepOf } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Button } from '../parts/Button.tsx'
import { FailureDetails } from '../parts/FailureDetails.tsx'
import { StepFrame } from '../parts/StepFrame.tsx'
import { useFocusOnMount } from '../parts/useFocusOnMount.ts'
import type { Words } from '../words/Dictionary.ts'

/** What only a press asks for. */
const OF_A_PRESS = new Set<GenAuthOperation | undefined>([
  'verifyDeleteAccountRequest',
  'sendSms',
  'sendEmail',
])

/** What became of the account, where people ask themselves that: after a press of theirs. */
function fateWords(words: Words, state: StepOf<'unavailable'>): string | undefined {
  const { reason, error, outcomeUnknown } = state
  if (outcomeUnknown) return words.outcomeUnknown
  const pressed =
    reason === 'account-changed' || (reason === 'signed-out' && OF_A_PRESS.has(error?.operation))
  return pressed ? words.nothingDeleted : undefined
}

/** Why the account cannot be deleted here and now, and what to do instead. */
export function UnavailableStep({ state }: { state: StepOf<'unavailable'> }): ReactNode {
  const { translator, slots, flow, requestOpen } = useDeleteAccountContext()
  const { words } = translator
  const { reason, error } = state
  const fate = fateWords(words, state)
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
      {fate ? <p className="farewell-text">{fate}</p> : null}
      {lacksMethod ? slots.fallback : null}
      {reason === 'signed-out' ? slots.signIn : null}
      {error ? <FailureDetails error={error} /> : null}
    </StepFrame>
  )
}
