'use client'

import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { useStep } from '../steps/StepContext.ts'
import { Button } from './Button.tsx'
import { createPart } from './createPart.ts'
import type { Part, PartProps } from './usePart.ts'

export type MethodSwitchProps = PartProps<'div'>

/** The other ways to confirm. Nothing where the account has none. */
export const MethodSwitch: Part<MethodSwitchProps, HTMLDivElement> = createPart(
  'div',
  function MethodSwitch() {
    const { flow, translator } = useDeleteAccountContext()
    const { state, chosen, busy } = useStep('Verify')
    const others = state.verification.methods.filter(({ method }) => method !== chosen.method)
    if (others.length === 0) return undefined
    return {
      className: 'farewell-methods',
      children: others.map(({ method }) => (
        <Button key={method} variant="quiet" busy={busy} onClick={() => flow.chooseMethod(method)}>
          {translator.words.otherMethod[method]}
        </Button>
      )),
    }
  },
)
