'use client'

import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { createPart } from '../createPart.ts'
import type { Part, PartProps } from '../usePart.ts'
import { useField } from './FieldContext.ts'

export interface RevealState {
  shown: boolean
}

export type RevealProps = PartProps<'button', RevealState>

/** Shows and hides the password. */
export const Reveal: Part<RevealProps, HTMLButtonElement> = createPart<'button', RevealState>(
  'button',
  function Reveal() {
    const { words } = useDeleteAccountContext().translator
    const { shown, setShown } = useField()
    return {
      className: 'farewell-reveal',
      state: { shown },
      type: 'button',
      'aria-label': shown ? words.hidePassword : words.showPassword,
      onClick: () => setShown(!shown),
      children: (
        <svg aria-hidden="true" viewBox="0 0 20 20" className="farewell-icon">
          <path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Z" />
          <circle cx="10" cy="10" r="2.5" />
          {shown && <path d="m4 16 12-12" />}
        </svg>
      ),
    }
  },
)
