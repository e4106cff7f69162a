'use client'

import {
  useEffect,
  useRef,
  type FocusEventHandler,
  type PointerEventHandler,
  type ReactNode,
} from 'react'
import type { TriggerBehavior } from './useTriggerElement.tsx'

interface LaterTriggerProps extends TriggerBehavior {
  onIntent: PointerEventHandler | undefined
  onFocus: FocusEventHandler | undefined
  children: ReactNode
}

/** What a press can hit in an element that is not known before it is rendered. */
const PRESSABLE = 'button, a[href], [role=button], [role=menuitem], [tabindex]'

/** The host's own element where it is still on its way, as from a server component. */
export function LaterTrigger(props: LaterTriggerProps): ReactNode {
  const { modal, open, onPress, onIntent, onFocus, children } = props
  const wrapper = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = wrapper.current?.querySelector(PRESSABLE)
    element?.setAttribute('aria-expanded', String(open))
    element?.toggleAttribute('data-open', open)
    if (modal) element?.setAttribute('aria-haspopup', 'dialog')
  })
  return (
    // The press is the element's own; this only hears it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <span
      ref={wrapper}
      style={{ display: 'contents' }}
      onPointerOver={onIntent}
      onFocus={onFocus}
      onClick={(event) => {
        const target = (event.target as Element).closest<HTMLElement>(PRESSABLE)
        // What stands around it may be pressable too.
        if (event.defaultPrevented || !target || !event.currentTarget.contains(target)) return
        event.preventDefault()
        onPress(target)
      }}
    >
      {children}
    </span>
  )
}
