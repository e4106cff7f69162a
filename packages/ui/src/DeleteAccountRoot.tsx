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
  type Acknowledged,
  type Acknowledgement,
  type Announcement,
  type DeleteAccountContextValue,
  type DeleteAccountSlots,
} from './DeleteAccountContext.ts'
import { useFocusReturn, type FocusOptions } from './useFocusReturn.ts'
import { useOpenState, type OpenStateOptions } from './useOpenState.ts'
import { createTranslator } from './words/createTranslator.ts'
import type { Dictionary, PartialWords } from './words/Dictionary.ts'

export interface DeleteAccountRootProps
  extends UseDeleteAccountFlowOptions, OpenStateOptions, FocusOptions, DeleteAccountSlots {
  /** The QueryClient to use instead of the one in context. */
  queryClient?: QueryClient | undefined
  /** The language; English by default, or the provider's. */
  locale?: Dictionary | undefined
  /** Words of your own, in place of the language's. */
  strings?: PartialWords | undefined
  /**
   * What is asked for before the proof: nothing (default), a `checkbox`, a `phrase` to be typed, or
   * the account's `identifier`.
   */
  acknowledgement?: Acknowledgement | undefined
  /** Hides most of the account's e-mail address, phone number or user name. Off by default. */
  maskIdentifiers?: boolean | undefined
  /** Whether it stands in a `DeleteAccount.Dialog` (default), not in a `DeleteAccount.Panel`. */
  modal?: boolean | undefined
  /** Whether the person is offered to leave (default). For a panel that is a page of its own. */
  canDismiss?: boolean | undefined
  children?: ReactNode
}

const NOTHING_ACKNOWLEDGED: Acknowledged = { checked: false, text: '' }

/**
 * Holds one deletion flow for the parts inside of it. Renders nothing of its own.
 *
 * On unmount while verifying, no deletion is sent; once the delete request is out it goes on, and the
 * latest `onDeleted` is called (design: "What must never happen").
 *
 * @throws Error, in a full sentence, when there is no client or no QueryClient.
 */
export function DeleteAccountRoot(props: DeleteAccountRootProps): ReactNode {
  const { children, queryClient, open, defaultOpen, onOpenChange, ...afterOpen } = props
  const { initialFocus, finalFocus, locale, strings, ...afterWords } = afterOpen
  const { acknowledgement = 'none', maskIdentifiers = false, ...afterAccount } = afterWords
  const { modal = true, canDismiss = true, ...afterKind } = afterAccount
  const { retention, exportData, alternatives, reason, ...afterReview } = afterKind
  const { fallback, signIn, whatsNext, ...options } = afterReview

  const provided = useFarewell()
  const language = locale ?? (provided.locale as Dictionary | undefined)
  const own = strings ?? (provided.strings as PartialWords | undefined)
  const translator = useMemo(() => createTranslator(language, own), [language, own])

  const flow = useDeleteAccountFlow(options, queryClient)
  const openState = useOpenState(flow, { open, defaultOpen, onOpenChange })
  const focus = useFocusReturn(openState, { initialFocus, finalFocus, modal })
  const [announcement, announce] = useState<Announcement>()
  const acknowledgedRef = useRef(NOTHING_ACKNOWLEDGED)
  const acknowledged = useCallback(() => acknowledgedRef.current, [])
  const acknowledge = useCallback((next: Acknowledged) => {
    acknowledgedRef.current = next
  }, [])
  useEffect(() => {
    if (!openState.open) acknowledge(NOTHING_ACKNOWLEDGED)
  }, [openState.open, acknowledge])
  const id = useId()

  const context: DeleteAccountContextValue = {
    ...focus,
    flow,
    state: flow.state,
    translator,
    slots: { retention, exportData, alternatives, reason, fallback, signIn, whatsNext },
    acknowledgement,
    acknowledged,
    acknowledge,
    maskIdentifiers,
    modal,
    canDismiss,
    open: openState.open,
    announcement,
    announce,
    titleId: `${id}title`,
    descriptionId: `${id}description`,
  }
  return <DeleteAccountContext.Provider value={context}>{children}</DeleteAccountContext.Provider>
}
