'use client'

import { useFarewell, useGenAuthClient, type UseDeleteAccountFlowOptions } from '@farewell/hooks'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { Acknowledgement, DeleteAccountSlots } from './DeleteAccountContext.ts'
import { DeleteAccountRootContext } from './DeleteAccountRootContext.ts'
import { OpenOnMount } from './OpenOnMount.ts'
import type { FocusOptions } from './useFocusReturn.ts'
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

/**
 * Holds one deletion for its trigger and its dialog or panel. Renders nothing of its own, and while
 * nothing is open runs no effect: the flow begins with the opening.
 *
 * On unmount while verifying, no deletion is sent; once the delete request is out it goes on, and the
 * latest `onDeleted` is called (design: "What must never happen").
 *
 * @throws Error, in a full sentence, when there is no client or no QueryClient.
 */
export function DeleteAccountRoot({ children, ...props }: DeleteAccountRootProps): ReactNode {
  // What is missing is told before anybody opens it.
  useGenAuthClient(props.client)
  useQueryClient(props.queryClient)

  const provided = useFarewell()
  const language = props.locale ?? (provided.locale as Dictionary | undefined)
  const own = props.strings ?? (provided.strings as PartialWords | undefined)
  const translator = useMemo(() => createTranslator(language, own), [language, own])
  const openState = useOpenState(props)

  return (
    <DeleteAccountRootContext.Provider value={{ ...openState, props, translator }}>
      {children}
      {openState.wanted ? <OpenOnMount open={openState.startSession} /> : null}
    </DeleteAccountRootContext.Provider>
  )
}
