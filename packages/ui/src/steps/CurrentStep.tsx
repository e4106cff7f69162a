'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { DeletedStep } from './DeletedStep.tsx'
import { DeletingStep } from './DeletingStep.tsx'
import { LoadingStep } from './LoadingStep.tsx'
import { ReviewStep } from './ReviewStep.tsx'
import { UnavailableStep } from './UnavailableStep.tsx'
import { UnconfirmedStep } from './UnconfirmedStep.tsx'
import { VerifyStep } from './VerifyStep.tsx'

/** The screen of the step that the flow is in. */
export function CurrentStep(): ReactNode {
  const { state } = useDeleteAccountContext()
  switch (state.step) {
    case 'closed':
      return null
    case 'loading':
      return <LoadingStep />
    case 'unavailable':
      return <UnavailableStep state={state} />
    case 'review':
      return <ReviewStep state={state} />
    case 'verify':
      return <VerifyStep state={state} />
    case 'deleting':
      return <DeletingStep />
    case 'unconfirmed':
      return <UnconfirmedStep state={state} />
    case 'deleted':
      return <DeletedStep state={state} />
  }
}
