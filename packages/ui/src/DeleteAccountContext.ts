'use client'

import type { Step, UseDeleteAccountFlowResult } from '@farewell/hooks'
import { createContext, useContext, type Context, type ReactNode, type RefObject } from 'react'
import { belonging } from './parts/belonging.ts'
import type { Translator } from './words/createTranslator.ts'

/** Why the dialog opens or closes. */
export type OpenChangeReason =
  | 'trigger'
  | 'escape-key'
  | 'keep-account'
  | 'close-button'
  | 'done'
  | 'blocker-link'
  | 'hidden'
  | 'other-dialog'

export interface OpenChangeDetails {
  reason: OpenChangeReason
  /** Keeps the dialog as it is. */
  cancel: () => void
}

/** Words for the live region, and how often the same ones were said before. */
export interface Announcement {
  text: string
  time: number
}

/** What the host puts into the dialog's places. Each place without content is left out. */
export interface DeleteAccountSlots {
  /** In the review: what is kept after the deletion, for how long, and why. */
  retention?: ReactNode
  /** In the review: a link or button to export one's data first. */
  exportData?: ReactNode
  /** In the review: other ways, such as a pause. Never instead of the deletion. */
  alternatives?: ReactNode
  /** In the review: a question about the reason. It never stands in the way of the deletion. */
  reason?: ReactNode
  /** Shown when there is no method to verify with: bind a phone, ask support. */
  fallback?: ReactNode
  /** Shown when the person is signed out: a link or button to sign in again. */
  signIn?: ReactNode
  /** On the success screen: what happens next, such as the end of a subscription. */
  whatsNext?: ReactNode
}

/** What is asked for before the proof: nothing, a tick, or something to be typed. */
export type Acknowledgement = 'none' | 'checkbox' | 'phrase' | 'identifier'

/** An element to focus, or the way to find it. */
export type FocusTarget = RefObject<HTMLElement | null> | (() => HTMLElement | null)

/** What was ticked or typed so far. It outlives a way back from the verification. */
export interface Acknowledged {
  checked: boolean
  text: string
}

/** What every part inside of the dialog or panel can see. */
export interface DeleteAccountContextValue {
  flow: UseDeleteAccountFlowResult
  state: Step
  translator: Translator
  slots: DeleteAccountSlots
  acknowledgement: Acknowledgement
  /** What was ticked or typed so far; read and written by handlers only. */
  acknowledged: () => Acknowledged
  acknowledge: (acknowledged: Acknowledged) => void
  maskIdentifiers: boolean
  /** Whether the flow is shown in a dialog, not in a panel. */
  modal: boolean
  /** Whether the person is offered to leave. A panel that is a page of its own is not left. */
  canDismiss: boolean
  requestOpen: (open: boolean, reason: OpenChangeReason) => void
  /**
   * Moves the focus as the steps do: not in a panel that the page opened by itself, nor away from
   * where the person went meanwhile.
   */
  moveFocus: (element: HTMLElement | null | undefined) => void
  /** The person was in the panel: from here on the focus goes along with the steps. */
  noteUse: () => void
  initialFocus: FocusTarget | undefined
  returnFocus: () => void
  /** What the screen has to say aloud beyond its step, if anything. */
  announcement: Announcement | undefined
  announce: (announcement: Announcement | undefined) => void
  titleId: string
  descriptionId: string
}

export const DeleteAccountContext: Context<DeleteAccountContextValue | undefined> = createContext<
  DeleteAccountContextValue | undefined
>(undefined)

/** @throws Error, in full sentences, when a part stands outside of the dialog or panel. */
export function useDeleteAccountContext(): DeleteAccountContextValue {
  return belonging(
    useContext(DeleteAccountContext),
    '<DeleteAccount.Dialog> or <DeleteAccount.Panel>',
  )
}
