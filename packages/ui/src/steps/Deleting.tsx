'use client'

import type { ReactNode } from 'react'
import { createStep } from './createStep.tsx'
import type { StepProps } from './StepProps.ts'

/** The delete request is out: there is nothing to press. Renders nothing in any other step. */
export const Deleting: (props: StepProps) => ReactNode = createStep(
  'deleting',
  function Deleting() {
    return { content: <div aria-hidden="true" className="farewell-progress" /> }
  },
)
