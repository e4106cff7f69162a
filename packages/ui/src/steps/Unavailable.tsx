'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Actions } from '../parts/Actions.tsx'
import { Close } from '../parts/actions/Close.tsx'
import { TryAgain } from '../parts/actions/TryAgain.tsx'
import { Body } from '../parts/Body.tsx'
import { Description } from '../parts/Description.tsx'
import { FailureDetails } from '../parts/FailureDetails.tsx'
import { Slot } from '../parts/Slot.tsx'
import { Text } from '../parts/Text.tsx'
import { Title } from '../parts/Title.tsx'
import { fateWords } from '../words/fateWords.ts'
import type { StepProps } from './StepProps.ts'

/**
 * Why the account cannot be deleted here and now, and what to do instead. Renders nothing in any
 * other step.
 */
export function Unavailable({ children }: StepProps): ReactNode {
  const { state, translator } = useDeleteAccountContext()
  if (state.step !== 'unavailable') return null
  const { reason } = state
  const fate = fateWords(translator.words, state)
  const lacksMethod = reason === 'no-method' || reason === 'identifier-hidden'
  return (
    children ?? (
      <>
        <Body>
          <Title />
          <Description />
          {fate ? <Text>{fate}</Text> : null}
          {lacksMethod ? <Slot name="fallback" /> : null}
          {reason === 'signed-out' ? <Slot name="signIn" /> : null}
          <FailureDetails />
        </Body>
        <Actions>
          <Close />
          <TryAgain />
        </Actions>
      </>
    )
  )
}
