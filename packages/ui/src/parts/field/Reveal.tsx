'use client'

import { createContext, forwardRef, useContext, type Context, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { usePart, type Part, type PartProps } from '../usePart.ts'

export interface RevealState {
  shown: boolean
}

interface RevealContextValue extends RevealState {
  setShown: (shown: boolean) => void
}

export const RevealContext: Context<RevealContextValue> = createContext<RevealContextValue>({
  shown: false,
  setShown: () => {},
})

export type RevealProps = PartProps<'button', RevealState>

/** Shows and hides the password. */
export const Reveal: Part<RevealProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  RevealProps
>(function Reveal(props, ref): ReactElement {
  const { words } = useDeleteAccountContext().translator
  const { shown, setShown } = useContext(RevealContext)
  return usePart<'button', RevealState>('button', props, {
    ref,
    className: 'farewell-reveal',
    state: { shown },
    own: {
      type: 'button',
      'aria-label': shown ? words.hidePassword : words.showPassword,
      onClick: () => setShown(!shown),
      children: (
        <svg aria-hidden="true" viewBox="0 0 20 20" className="farewell-icon">
          <path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Z" />
          <circle cx="10" cy="10" r="2.5" />
          {shown ? <path d="m4 16 12-12" /> : null}
        </svg>
      ),
    },
  })
})
