'use client'

import type { StepName, StepOf } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Actions } from '../parts/Actions.tsx'
import { Body } from '../parts/Body.tsx'
import { Description } from '../parts/Description.tsx'
import { Title } from '../parts/Title.tsx'
import { StepContext, type StepContextValue } from './StepContext.ts'
import type { StepProps } from './StepProps.ts'

/** A step as we arrange it, and what its parts share in any arrangement. */
export interface Screen {
  context?: StepContextValue
  /** In place of the sentence of the step. */
  description?: string
  /** What stands under the title and the sentence. */
  content: ReactNode
  actions?: ReactNode
}

/** A step, named after its function, which is there only while the flow is in that step. */
export function createStep<Name extends StepName>(
  name: Name,
  useScreen: (state: StepOf<Name>) => Screen,
): (props: StepProps) => ReactNode {
  function Open({ state, children }: StepProps & { state: StepOf<Name> }): ReactNode {
    const { context = {}, description, content, actions } = useScreen(state)
    return (
      <StepContext.Provider value={context}>
        {children ?? (
          <>
            <Body>
              <Title />
              <Description>{description}</Description>
              {content}
            </Body>
            {actions && <Actions>{actions}</Actions>}
          </>
        )}
      </StepContext.Provider>
    )
  }
  function Step({ children }: StepProps): ReactNode {
    const { state } = useDeleteAccountContext()
    return state.step === name ? <Open state={state as StepOf<Name>}>{children}</Open> : null
  }
  Step.displayName = useScreen.name
  return Step
}
