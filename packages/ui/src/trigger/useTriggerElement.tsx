'use client'

import { isValidElement, type MouseEvent, type ReactElement, type ReactNode, type Ref } from 'react'
import type { AnyProps } from '../parts/mergeProps.ts'
import { usePart, type PartProps } from '../parts/usePart.ts'
import { LaterTrigger } from './LaterTrigger.tsx'

export interface TriggerState {
  /** Whether what it opens is shown. */
  open: boolean
}

export interface TriggerElementProps extends Omit<PartProps<'button', TriggerState>, 'render'> {
  /**
   * The host's own element, with a press added to it, also a lazy one from a server component; or the
   * words of our button; or a function of our attributes and the part's state, which must pass on the
   * `ref`.
   */
  render?: ReactNode | ((props: AnyProps, state: TriggerState) => ReactElement)
}

export interface TriggerBehavior {
  ref: Ref<Element> | undefined
  modal: boolean
  open: boolean
  /** Called with the element that was pressed: the host's keeps its own ref. */
  onPress: (trigger: HTMLElement) => void
}

/** The element that opens the dialog: a button, or the host's own with a press added to it. */
export function useTriggerElement(
  { render, ...props }: TriggerElementProps,
  behavior: TriggerBehavior,
): ReactElement {
  const { ref, modal, open, onPress } = behavior
  // An element from a server component may still be on its way: it is known once it is rendered.
  const isText = typeof render === 'string'
  const isKnown = render === undefined || typeof render === 'function' || isValidElement(render)
  const known = isText ? { children: render } : isKnown ? { render } : undefined
  const part = usePart<'button', TriggerState>(
    'button',
    { ...props, ...known },
    {
      ref,
      className: 'farewell-trigger',
      state: { open },
      own: {
        'aria-haspopup': modal ? 'dialog' : undefined,
        'aria-expanded': open,
        ...(render === undefined || isText ? { type: 'button' } : {}),
        onClick: (event: MouseEvent<HTMLElement>) => {
          // A host's <button> without a type would submit the form that it stands in.
          event.preventDefault()
          onPress(event.currentTarget)
        },
      },
    },
  )
  if (known) return part
  return (
    <LaterTrigger {...behavior} onIntent={props.onPointerEnter} onFocus={props.onFocus}>
      {render as ReactNode}
    </LaterTrigger>
  )
}
