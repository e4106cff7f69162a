'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Button } from '../parts/Button.tsx'
import { StepFrame } from '../parts/StepFrame.tsx'
import { useFocusOnMount } from '../parts/useFocusOnMount.ts'

/** The account is being read. */
export function LoadingStep(): ReactNode {
  const { translator, requestOpen } = useDeleteAccountContext()
  const { words } = translator
  const titleRef = useFocusOnMount<HTMLHeadingElement>()
  return (
    <StepFrame
      title={words.reviewTitle}
      titleRef={titleRef}
      description={words.loading}
      actions={
        <Button onPress={() => requestOpen(false, 'keep-account')}>{words.keepAccount}</Button>
      }
    >
      <div aria-hidden="true" className="farewell-skeleton" />
    </StepFrame>
  )
}
