'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Body } from '../parts/Body.tsx'
import { Description } from '../parts/Description.tsx'
import { Title } from '../parts/Title.tsx'
import type { StepProps } from './StepProps.ts'

/** The delete request is out: there is nothing to press. Renders nothing in any other step. */
export function Deleting({ children }: StepProps): ReactNode {
  const { state } = useDeleteAccountContext()
  if (state.step !== 'deleting') return null
  return (
    children ?? (
      <Body>
        <Title />
        <Description />
        <div aria-hidden="true" className="farewell-progress" />
      </Body>
    )
  )
}
