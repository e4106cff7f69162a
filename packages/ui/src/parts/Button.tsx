'use client'

import type { ReactNode, RefObject } from 'react'

export interface ButtonProps {
  variant?: 'primary' | 'danger' | 'secondary' | 'quiet'
  /** Something is going on: the button keeps its focus, says so, and takes no press. */
  busy?: boolean
  onPress: () => void
  buttonRef?: RefObject<HTMLButtonElement | null>
  children: ReactNode
}

/** A button that never submits a form around it and is never disabled for what is typed. */
export function Button(props: ButtonProps): ReactNode {
  const { variant = 'secondary', busy = false, onPress, buttonRef, children } = props
  return (
    <button
      ref={buttonRef}
      type="button"
      className="farewell-button"
      data-variant={variant}
      data-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onPress}
    >
      {children}
    </button>
  )
}
