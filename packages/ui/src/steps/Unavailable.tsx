'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Close } from '../parts/actions/Close.tsx'
import { TryAgain } from '../parts/actions/TryAgain.tsx'
import { FailureDetails } from '../parts/FailureDetails.tsx'
import { Slot } from '../parts/Slot.tsx'
import { Text } from '../parts/Text.tsx'
import { fateWords } from '../words/fateWords.ts'
import { createStep } from './createStep.tsx'
import type { StepProps } from './StepProps.ts'

/**
 * Why the account cannot be deleted here and now, and what to do instead. Renders nothing in any
 * other step.
 */
export const Unavailable: (props: StepProps) => ReactNode = createStep(
  'unavailable',
  function Unavailable(state) {
    const fate = fateWords(useDeleteAccountContext().translator.words, state)
    const { reason } = state
    const lacksMethod = reason === 'no-method' || reason === 'identifier-hidden'
    return {
      content: (
        <>
          {fate && <Text>{fate}</Text>}
          {lacksMethod && <Slot name="fallback" />}
          {reason === 'signed-out' && <Slot name="signIn" />}
          <FailureDetails />
        </>
      ),
      actions: (
        <>
          <Close />
          <TryAgain />
        </>
      ),
    }
  },
)
