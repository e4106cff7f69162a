'use client'

import {
  cloneElement,
  isValidElement,
  type DOMAttributes,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { useDeleteAccountContext } from './DeleteAccountContext.ts'

export interface DeleteAccountTriggerProps {
  /** The element that opens the dialog when it is pressed; a plain button by default. */
  children?: ReactElement | undefined
}

/** The button that opens the dialog: the host's own element, with a press added to it. */
export function DeleteAccountTrigger({ children }: DeleteAccountTriggerProps): ReactNode {
  const { translator, open, openFrom } = useDeleteAccountContext()
  const element = isValidElement(children) ? (
    children
  ) : (
    <button type="button" className="farewell-trigger">
      {translator.words.trigger}
    </button>
  )
  const { onClick } = element.props as DOMAttributes<HTMLElement>
  return cloneElement(element as ReactElement<Record<string, unknown>>, {
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
    onClick: (event: MouseEvent<HTMLElement>) => {
      onClick?.(event)
      if (event.defaultPrevented) return
      // A host's <button> without a type would submit the form that it stands in.
      event.preventDefault()
      // Taken from the press: the host's element keeps its own ref, and Safari does not focus it.
      openFrom(event.currentTarget)
    },
  })
}
