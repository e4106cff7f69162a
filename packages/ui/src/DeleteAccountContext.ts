'use client'

import type { Step, UseDeleteAccountFlowResult } from '@farewell/hooks'
import { createContext, useContext, type Context, type ReactNode } from 'react'
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

/** What the host puts into the dialog's places. */
export interface DeleteAccountSlots {
  /** Shown when there is no method to verify with: bind a phone, ask support. */
  fallback?: ReactNode
  /** Shown when the person is signed out: a link or button to sign in again. */
  signIn?: ReactNode
}

/** What every part of the dialog can see. */
export interface DeleteAccountContextValue {
  flow: UseDeleteAccountFlowResult
  state: Step
  translator: Translator
  slots: DeleteAccountSlots
  /** Whether the dialog is shown. A host that controls it may say no while the flow goes on. */
  open: boolean
  requestOpen: (open: boolean, reason: OpenChangeReason) => void
  /** Opens from a press on this element, which gets the focus back. */
  openFrom: (trigger: HTMLElement) => void
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

/** @throws Error, in a full sentence, when a part stands outside of the dialog. */
export function useDeleteAccountContext(): DeleteAccountContextValue {
  const context = useContext(DeleteAccountContext)
  if (!context) {
    throw new Error(
      'A part of the DeleteAccountDialog stands outside of it. Put it inside <DeleteAccountDialog>.',
    )
  }
  return context
}
