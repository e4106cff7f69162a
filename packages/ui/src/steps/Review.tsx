'use client'

import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { elementOf } from '../dialog/returnFocusTo.ts'
import { Account } from '../parts/Account.tsx'
import { Acknowledgement } from '../parts/Acknowledgement.tsx'
import { Continue } from '../parts/actions/Continue.tsx'
import { KeepAccount } from '../parts/actions/KeepAccount.tsx'
import { Blockers } from '../parts/Blockers.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { Slot } from '../parts/Slot.tsx'
import { askedText } from '../words/askedText.ts'
import { missingAcknowledgement } from './missingAcknowledgement.ts'
import { createStep } from './createStep.tsx'
import type { StepProps } from './StepProps.ts'
import { useMissing } from './useMissing.ts'

/**
 * Which account, what goes with it, what stands in the way, and what is to be acknowledged:
 * everything before the proof. Renders nothing in any other step.
 */
export const Review: (props: StepProps) => ReactNode = createStep('review', function Review(state) {
  const context = useDeleteAccountContext()
  const { flow, initialFocus, moveFocus, translator, acknowledgement, maskIdentifiers } = context
  // What was found before stands until it is known anew.
  const [found, setFound] = useState(state.blockers)
  const checking = state.blockers.status === 'loading'
  if (!checking && found !== state.blockers) setFound(state.blockers)
  const blockers = checking ? found : state.blockers
  const blocked =
    blockers.status === 'failed' || (blockers.status === 'ready' && blockers.value.length > 0)

  const inputRef = useRef<HTMLInputElement>(null)
  const asked = askedText(translator, acknowledgement, state.account, maskIdentifiers)
  const [message, tell] = useMissing()
  const recheck = (): void => {
    if (message !== undefined && missingAcknowledgement(context, asked) === undefined)
      tell(undefined)
  }
  const proceed = (): void => {
    if (blocked) return flow.checkAgain()
    const input = inputRef.current
    // Where there is no input, nothing is asked for.
    const missing = input ? missingAcknowledgement(context, asked) : undefined
    tell(missing)
    if (missing === undefined) void flow.continue()
    else input?.focus()
  }

  useEffect(() => {
    // After the parts, of which one has taken it by default.
    moveFocus(elementOf(initialFocus))
    // As the review appears, and never again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  return {
    context: {
      Review: { blockers, blocked, checking, inputRef, asked, message, recheck, proceed },
    },
    content: (
      <>
        <Account />
        <Blockers />
        <Consequences />
        <Slot name="retention" />
        <Slot name="exportData" />
        <Slot name="alternatives" />
        <Slot name="reason" />
        <Acknowledgement />
      </>
    ),
    actions: (
      <>
        <KeepAccount />
        <Continue />
      </>
    ),
  }
})
