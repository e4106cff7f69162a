'use client'

import { forwardRef, type ReactNode } from 'react'
import { useDeleteAccountRootContext } from '../DeleteAccountRootContext.ts'
import type { Part } from '../parts/usePart.ts'
import { useTriggerElement, type TriggerElementProps } from './useTriggerElement.tsx'

export type TriggerProps = TriggerElementProps

/**
 * The button that opens the dialog, or opens and closes the panel; `render` takes the host's own.
 * The only part that a server renders.
 */
export const Trigger: Part<TriggerProps, HTMLElement> = forwardRef<HTMLElement, TriggerProps>(
  function Trigger(props, ref): ReactNode {
    const { translator, open, modal, toggleFrom } = useDeleteAccountRootContext()
    const words = props.render === undefined ? { children: translator.words.trigger } : {}
    return useTriggerElement({ ...words, ...props }, { ref, modal, open, onPress: toggleFrom })
  },
)
