'use client'

import {
  isValidElement,
  useEffect,
  useRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react'
import type { AnyProps } from '../parts/mergeProps.ts'
import { usePart, type PartProps } from '../parts/usePart.ts'

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

/** What a press can hit in an element that is not known before it is rendered. */
const PRESSABLE = 'button, a[href], [role=button], [role=menuitem], [tabindex]'

/** The element that opens the dialog: a button, or the host's own with a press added to it. */
export function useTriggerElement(
  { render, ...props }: TriggerElementProps,
  { ref, modal, open, onPress }: TriggerBehavior,
): ReactElement {
  const own = {
    'aria-haspopup': modal ? 'dialog' : undefined,
    'aria-expanded': open,
  }
  // An element from a server component may still be on its way: it is known once it is rendered.
  const isText = typeof render === 'string'
  const isKnown = render === undefined || typeof render === 'function' || isValidElement(render)
  const known = isText ? { children: render } : isKnown ? { render } : undefined
  const wrapper = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = wrapper.current?.querySelector(PRESSABLE)
    element?.setAttribute('aria-expanded', String(open))
    element?.toggleAttribute('data-open', open)
    if (modal) element?.setAttribute('aria-haspopup', 'dialog')
  })
  const part = usePart<'button', TriggerState>(
    'button',
    { ...props, ...known },
    {
      ref,
      className: 'farewell-trigger',
      state: { open },
      own: {
        ...own,
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
    // The press is the element's own; this only hears it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      ref={wrapper}
      style={{ display: 'contents' }}
      onPointerOver={props.onPointerEnter}
      onFocus={props.onFocus}
      onClick={(event) => {
        const target = (event.target as Element).closest<HTMLElement>(PRESSABLE)
        // What stands around it may be pressable too.
        if (event.defaultPrevented || !target || !event.currentTarget.contains(target)) return
        event.preventDefault()
        onPress(target)
      }}
    >
      {render as ReactNode}
    </span>
  )
}
