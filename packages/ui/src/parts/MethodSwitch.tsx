'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { useVerify } from '../steps/VerifyContext.ts'
import { Button } from './Button.tsx'
import { usePart, type Part, type PartProps } from './usePart.ts'

export type MethodSwitchProps = PartProps<'div'>

/** The other ways to confirm. Nothing where the account has none. */
export const MethodSwitch: Part<MethodSwitchProps, HTMLDivElement> = forwardRef<
  HTMLDivElement,
  MethodSwitchProps
>(function MethodSwitch(props, ref): ReactElement | null {
  const { flow, translator } = useDeleteAccountContext()
  const { state, chosen, busy } = useVerify()
  const others = state.verification.methods.filter(({ method }) => method !== chosen.method)
  const part = usePart('div', props, {
    ref,
    className: 'farewell-methods',
    own: {
      children: others.map(({ method }) => (
        <Button key={method} variant="quiet" busy={busy} onClick={() => flow.chooseMethod(method)}>
          {translator.words.otherMethod[method]}
        </Button>
      )),
    },
  })
  return others.length > 0 ? part : null
})
