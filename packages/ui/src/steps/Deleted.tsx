'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Done } from '../parts/actions/Done.tsx'
import { Slot } from '../parts/Slot.tsx'
import { Text } from '../parts/Text.tsx'
import { createStep } from './createStep.tsx'
import type { StepProps } from './StepProps.ts'

/**
 * The account is gone, and the screen says so, and what happens next, until the person leaves.
 * Renders nothing in any other step.
 */
export const Deleted: (props: StepProps) => ReactNode = createStep('deleted', function Deleted() {
  const { words } = useDeleteAccountContext().translator
  return {
    content: (
      <>
        <Text>{words.deletedNext}</Text>
        <Slot name="whatsNext" />
      </>
    ),
    actions: <Done />,
  }
})
