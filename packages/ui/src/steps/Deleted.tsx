'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Actions } from '../parts/Actions.tsx'
import { Done } from '../parts/actions/Done.tsx'
import { Body } from '../parts/Body.tsx'
import { Description } from '../parts/Description.tsx'
import { Slot } from '../parts/Slot.tsx'
import { Text } from '../parts/Text.tsx'
import { Title } from '../parts/Title.tsx'
import type { StepProps } from './StepProps.ts'

/**
 * The account is gone, and the screen says so, and what happens next, until the person leaves.
 * Renders nothing in any other step.
 */
export function Deleted({ children }: StepProps): ReactNode {
  const { state, translator } = useDeleteAccountContext()
  if (state.step !== 'deleted') return null
  return (
    children ?? (
      <>
        <Body>
          <Title />
          <Description />
          <Text>{translator.words.deletedNext}</Text>
          <Slot name="whatsNext" />
        </Body>
        <Actions>
          <Done />
        </Actions>
      </>
    )
  )
}
