'use client'

import {
  useDeleteAccountFlow,
  useFarewell,
  type UseDeleteAccountFlowOptions,
} from '@farewell/hooks'
import type { QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import {
  DeleteAccountContext,
  type Announcement,
  type DeleteAccountSlots,
  type OpenChangeReason,
} from './DeleteAccountContext.ts'
import { returnFocus } from './dialog/returnFocus.ts'
import { useOpenState, type OpenStateOptions } from './useOpenState.ts'
import { createTranslator } from './words/createTranslator.ts'
import type { Dictionary, PartialWords } from './words/Dictionary.ts'

export interface DeleteAccountRootProps
  extends UseDeleteAccountFlowOptions, OpenStateOptions, DeleteAccountSlots {
  /** The QueryClient to use instead of the one in context. */
  queryClient?: QueryClient | undefined
  /** The language; English by default, or the provider's. */
  locale?: Dictionary | undefined
  /** Words of your own, in place of the language's. */
  strings?: PartialWords | undefined
  children?: ReactNode
}

/** Holds one deletion flow for the parts inside of it. Renders nothing of its own. */
export function DeleteAccountRoot(props: DeleteAccountRootProps): ReactNode {
  const { children, queryClient, open, defaultOpen, onOpenChange, fallback, signIn, ...rest } =
    props
  const { locale, strings, ...options } = rest
  const provided = useFarewell()
  const language = locale ?? (provided.locale as Dictionary | undefined)
  const own = strings ?? (provided.strings as PartialWords | undefined)

  const flow = useDeleteAccountFlow(options, queryClient)
  const openState = useOpenState(flow, { open, defaultOpen, onOpenChange })
  const latest = useRef(openState)
  useEffect(() => {
    latest.current = openState
  })
  const translator = useMemo(() => createTranslator(language, own), [language, own])
  const triggerRef = useRef<HTMLElement>(null)
  const lastReason = useRef<OpenChangeReason>(undefined)
  const focusTrigger = useCallback(() => {
    // A link takes the person elsewhere: the focus must not pull them back.
    if (lastReason.current !== 'blocker-link') returnFocus(triggerRef.current)
  }, [])
  useEffect(() => {
    // The host may open it without a reason.
    if (openState.open) lastReason.current = undefined
  }, [openState.open])
  const requestOpen = useCallback((next: boolean, reason: OpenChangeReason): void => {
    const before = lastReason.current
    lastReason.current = reason
    if (!latest.current.requestOpen(next, reason)) lastReason.current = before
  }, [])
  const [announcement, announce] = useState<Announcement>()
  const id = useId()

  const context = {
    flow,
    state: flow.state,
    translator,
    slots: { fallback, signIn },
    open: openState.open,
    requestOpen,
    openFrom(trigger: HTMLElement) {
      triggerRef.current = trigger
      requestOpen(true, 'trigger')
    },
    returnFocus: focusTrigger,
    announcement,
    announce,
    titleId: `${id}title`,
    descriptionId: `${id}description`,
  }
  return <DeleteAccountContext.Provider value={context}>{children}</DeleteAccountContext.Provider>
}
