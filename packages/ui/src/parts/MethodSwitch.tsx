'use client'

import type { StepOf } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Button } from './Button.tsx'

/** The other ways to confirm, if the account has any. */
export function MethodSwitch({ state }: { state: StepOf<'verify'> }): ReactNode {
  const { flow, translator } = useDeleteAccountContext()
  const { methods, method: chosen } = state.verification
  const others = methods.filter(({ method }) => method !== chosen)
  if (others.length === 0) return null
  return (
    <div className="farewell-methods">
      {others.map(({ method }) => (
        <Button
          key={method}
          variant="quiet"
          busy={state.phase !== 'idle'}
          onPress={() => flow.chooseMethod(method)}
        >
          {translator.words.otherMethod[method]}
        </Button>
      ))}
    </div>
  )
}
