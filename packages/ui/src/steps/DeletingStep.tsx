'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { StepFrame } from '../parts/StepFrame.tsx'
import { useFocusOnMount } from '../parts/useFocusOnMount.ts'

/** The delete request is out: there is nothing to press. */
export function DeletingStep(): ReactNode {
  const { words } = useDeleteAccountContext().translator
  const titleRef = useFocusOnMount<HTMLHeadingElement>()
  return (
    <StepFrame
      title={words.deletingTitle}
      titleRef={titleRef}
      description={words.deletingDescription}
    >
      <div aria-hidden="true" className="farewell-progress" />
    </StepFrame>
  )
}
