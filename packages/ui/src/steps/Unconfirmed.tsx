'use client'

import { useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { CheckAgain } from '../parts/actions/CheckAgain.tsx'
import { Close } from '../parts/actions/Close.tsx'
import { FailureDetails } from '../parts/FailureDetails.tsx'
import { Text } from '../parts/Text.tsx'
import { useAnnouncement } from '../parts/useAnnouncement.ts'
import { unconfirmedWords } from '../words/unconfirmedWords.ts'
import { createStep } from './createStep.tsx'
import type { StepProps } from './StepProps.ts'

/**
 * Nobody knows yet whether the account is gone, and the screen does not pretend to. Renders nothing
 * in any other step.
 */
export const Unconfirmed: (props: StepProps) => ReactNode = createStep(
  'unconfirmed',
  function Unconfirmed(state) {
    const { translator, flow } = useDeleteAccountContext()
    const { words } = translator
    const probing = state.phase === 'probing'
    // The first look and those of a press are told; later ones of its own only by what they find.
    const [waits, setWaits] = useState(probing)
    if (waits && !probing) setWaits(false)
    const awaited = waits && probing
    const description = awaited ? words.unconfirmedProbing : unconfirmedWords(words, state)
    useAnnouncement(description)
    const checkAgain = (): void => {
      setWaits(true)
      flow.checkAgain()
    }
    return {
      context: { Unconfirmed: { awaited, checkAgain } },
      description,
      content: (
        <>
          <Text>{words.unconfirmedAdvice}</Text>
          <FailureDetails />
        </>
      ),
      actions: (
        <>
          <Close />
          <CheckAgain />
        </>
      ),
    }
  },
)
