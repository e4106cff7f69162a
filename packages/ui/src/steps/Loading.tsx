'use client'

import type { ReactNode } from 'react'
import { KeepAccount } from '../parts/actions/KeepAccount.tsx'
import { createStep } from './createStep.tsx'
import type { StepProps } from './StepProps.ts'

/** The account is being read. Renders nothing in any other step. */
export const Loading: (props: StepProps) => ReactNode = createStep('loading', function Loading() {
  return {
    content: <div aria-hidden="true" className="farewell-skeleton" />,
    actions: <KeepAccount />,
  }
})
