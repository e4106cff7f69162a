'use client'

import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Actions } from '../parts/Actions.tsx'
import { KeepAccount } from '../parts/actions/KeepAccount.tsx'
import { Body } from '../parts/Body.tsx'
import { Description } from '../parts/Description.tsx'
import { Title } from '../parts/Title.tsx'
import type { StepProps } from './StepProps.ts'

/** The account is being read. Renders nothing in any other step. */
export function Loading({ children }: StepProps): ReactNode {
  const { state } = useDeleteAccountContext()
  if (state.step !== 'loading') return null
  return (
    children ?? (
      <>
        <Body>
          <Title />
          <Description />
          <div aria-hidden="true" className="farewell-skeleton" />
        </Body>
        <Actions>
          <KeepAccount />
        </Actions>
      </>
    )
  )
}
