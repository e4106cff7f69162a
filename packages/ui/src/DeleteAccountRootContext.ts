'use client'

import { createContext, useContext, type Context, type RefObject } from 'react'
import type { OpenChangeReason } from './DeleteAccountContext.ts'
import type { DeleteAccountRootProps } from './DeleteAccountRoot.tsx'
import { belonging } from './parts/belonging.ts'
import type { Translator } from './words/createTranslator.ts'

/** From where and why the dialog was opened or closed last; read and written outside of rendering only. */
export interface Origin {
  trigger: HTMLElement | null
  /** A trigger that is gone no longer knows where it was. */
  root: Node | null
  reason: OpenChangeReason | undefined
  /** Whether the person was in the panel. */
  used: boolean
}

/** What there is while nothing is open. A session is from opening to closing. */
export interface DeleteAccountRootContextValue {
  props: Omit<DeleteAccountRootProps, 'children'>
  translator: Translator
  /** Whether the flow is shown in a dialog, not in a panel. */
  modal: boolean
  /** Whether the host wants it open: by its word, or by default until the person says otherwise. */
  wanted: boolean
  /** Which session it is, while there is one. */
  session: number | undefined
  endSession: () => void
  /** Whether it is shown. A host that controls it may say no while a deletion goes on. */
  open: boolean
  requestOpen: (open: boolean, reason: OpenChangeReason) => void
  /** Opens, or closes a panel, from a press on this element, which gets the focus back. */
  toggleFrom: (trigger: HTMLElement) => void
  originRef: RefObject<Origin>
  /** Closes the session's flow, if it may be closed. */
  closeFlowRef: RefObject<(() => void) | null>
}

export const DeleteAccountRootContext: Context<DeleteAccountRootContextValue | undefined> =
  createContext<DeleteAccountRootContextValue | undefined>(undefined)

/** @throws Error, in full sentences, when a part stands outside of the root. */
export function useDeleteAccountRootContext(): DeleteAccountRootContextValue {
  return belonging(useContext(DeleteAccountRootContext), '<DeleteAccount.Root>')
}
