'use client'

import type { StepOf } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Button } from '../parts/Button.tsx'
import { FailureDetails } from '../parts/FailureDetails.tsx'
import { StepFrame } from '../parts/StepFrame.tsx'
import { useFocusOnMount } from '../parts/useFocusOnMount.ts'

/** Nobody knows yet whether the account is gone, and the screen does not pretend to. */
export function UnconfirmedStep({ state }: { state: StepOf<'unconfirmed'> }): ReactNode {
  const { translator, flow, requestOpen } = useDeleteAccountContext()
  const { words } = translator
  const { phase, seen, error } = state
  const probing = phase === 'probing'
  const titleRef = useFocusOnMount<HTMLHeadingElement>()
  const known = seen === 'present-so-far' ? words.unconfirmedPresent : words.unconfirmedNothing
  return (
    <StepFrame
      title={words.unconfirmedTitle}
      titleRef={titleRef}
      description={probing ? words.unconfirmedProbing : known}
      actions={
        <>
          <Button onPress={() => requestOpen(false, 'close-button')}>{words.close}</Button>
          <Button variant="primary" busy={probing} onPress={flow.checkAgain}>
            {probing ? words.blockersChecking : words.checkAgain}
          </Button>
        </>
      }
    >
      <p className="farewell-text">{words.unconfirmedAdvice}</p>
      <FailureDetails error={error} />
    </StepFrame>
  )
}
