'use client'

import type { StepOf } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Button } from '../parts/Button.tsx'
import { StepFrame } from '../parts/StepFrame.tsx'
import { useFocusOnMount } from '../parts/useFocusOnMount.ts'

/** The account is gone, and the screen says so until the person leaves. */
export function DeletedStep({ state }: { state: StepOf<'deleted'> }): ReactNode {
  const { translator, requestOpen } = useDeleteAccountContext()
  const { words } = translator
  const titleRef = useFocusOnMount<HTMLHeadingElement>()
  const elsewhere = state.confirmedBy === 'other-tab'
  return (
    <StepFrame
      title={words.deletedTitle}
      titleRef={titleRef}
      description={elsewhere ? words.deletedInOtherTab : words.deletedDescription}
      actions={
        <Button variant="primary" onPress={() => requestOpen(false, 'done')}>
          {words.done}
        </Button>
      }
    />
  )
}
