'use client'

import { forwardRef, type ReactElement } from 'react'
import { usePart, type Part, type PartProps } from './usePart.ts'

export interface ButtonState {
  variant: 'primary' | 'danger' | 'secondary' | 'quiet'
  /** Something is going on: the button keeps its focus, says so, and takes no press. */
  busy: boolean
}

export interface ButtonProps extends PartProps<'button', ButtonState>, Partial<ButtonState> {}

/** A button that never submits a form around it and is never disabled for what is typed. */
export const Button: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Button({ variant = 'secondary', busy = false, onClick, ...props }, ref): ReactElement {
  return usePart<'button', ButtonState>('button', props, {
    ref,
    state: { variant, busy },
    own: {
      className: 'farewell-button',
      type: 'button',
      'aria-disabled': busy || undefined,
      onClick: busy ? undefined : onClick,
    },
  })
})
