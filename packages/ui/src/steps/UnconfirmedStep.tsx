'use client'

import type { StepOf } from '@farewell/hooks'
import { useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Button } from '../parts/Button.tsx'
import { FailureDetails } from '../parts/FailureDetails.tsx'
import { StepFrame } from '../parts/StepFrame.tsx'
import { useAnnouncement } from '../parts/useAnnouncement.ts'
import { useFocusOnMount } from '../parts/useFocusOnMount.ts'

/** Nobody knows yet whether the account is gone, and the screen does not pretend to. */
export function UnconfirmedStep({ state }: { state: StepOf<'unconfirmed'> }): ReactNode {
  const { translator, flow, requestOpen } = useDeleteAccountContext()
  const { words } = translator
  const { phase, seen, error } = state
  const probing = phase === 'probing'
  const titleRef = useFocusOnMount<HTMLHeadingElement>()
  // The first look and those of a press are told; later ones of its own only by what they find.
  const [awaited, setAwaited] = useState(probing)
  if (awaited && !probing) setAwaited(false)
  const checkAgain = (): void => {
    setAwaited(true)
    flow.checkAgain()
  }
  const known = seen === 'present-so-far' ? words.unconfirmedPresent : words.unconfirmedNothing
  const text = probing && awaited ? words.unconfirmedProbing : known
  useAnnouncement(text)
  return (
    <StepFrame
      title={words.unconfirmedTitle}
      titleRef={titleRef}
      description={text}
      actions={
        <>
          <Button onPress={() => requestOpen(false, 'close-button')}>{words.close}</Button>
          <Button variant="primary" busy={probing} onPress={checkAgain}>
            {probing ? words.checking : words.checkAgain}
          </Button>
        </>
      }
    >
      <p className="farewell-text">{words.unconfirmedAdvice}</p>
      <FailureDetails error={error} />
    </StepFrame>
  )
}
