'use client'

import type { StepOf } from '@farewell/hooks'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { elementOf } from '../dialog/returnFocusTo.ts'
import { Account } from '../parts/Account.tsx'
import { Acknowledgement } from '../parts/Acknowledgement.tsx'
import { Actions } from '../parts/Actions.tsx'
import { Continue } from '../parts/actions/Continue.tsx'
import { KeepAccount } from '../parts/actions/KeepAccount.tsx'
import { Blockers } from '../parts/Blockers.tsx'
import { Body } from '../parts/Body.tsx'
import { Consequences } from '../parts/Consequences.tsx'
import { Description } from '../parts/Description.tsx'
import { Slot } from '../parts/Slot.tsx'
import { Title } from '../parts/Title.tsx'
import { useAnnouncement } from '../parts/useAnnouncement.ts'
import { ReviewContext } from './ReviewContext.ts'
import type { StepProps } from './StepProps.ts'
import { useMissingAcknowledgement } from './useMissingAcknowledgement.ts'

/**
 * Which account, what goes with it, what stands in the way, and what is to be acknowledged:
 * everything before the proof. Renders nothing in any other step.
 */
export function Review({ children }: StepProps): ReactNode {
  const { state } = useDeleteAccountContext()
  return state.step === 'review' ? <OpenReview state={state}>{children}</OpenReview> : null
}

interface OpenReviewProps extends StepProps {
  state: StepOf<'review'>
}

interface Missing {
  text: string
  /** By how many presses: the same words are said anew for each. */
  time: number
}

function OpenReview({ state, children }: OpenReviewProps): ReactNode {
  const { flow, initialFocus, moveFocus } = useDeleteAccountContext()
  const { account } = state
  // What was found before stands until it is known anew.
  const [found, setFound] = useState(state.blockers)
  const checking = state.blockers.status === 'loading'
  if (!checking && found !== state.blockers) setFound(state.blockers)
  const blockers = checking ? found : state.blockers
  const blocked =
    blockers.status === 'failed' || (blockers.status === 'ready' && blockers.value.length > 0)

  const inputRef = useRef<HTMLInputElement>(null)
  const missingOf = useMissingAcknowledgement(account)
  const [missing, setMissing] = useState<Missing>()
  useAnnouncement(missing?.text, missing?.time)
  const recheck = (): void => {
    if (missing && missingOf() === undefined) setMissing(undefined)
  }
  const proceed = (): void => {
    if (blocked) return flow.checkAgain()
    const text = inputRef.current ? missingOf() : undefined
    setMissing(text === undefined ? undefined : { text, time: (missing?.time ?? 0) + 1 })
    if (text === undefined) void flow.continue()
    else inputRef.current?.focus()
  }

  useEffect(() => {
    // After the parts, of which one has taken it by default.
    moveFocus(elementOf(initialFocus))
    // As the review appears, and never again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  const context = {
    account,
    blockers,
    blocked,
    checking,
    inputRef,
    message: missing?.text,
    recheck,
    proceed,
  }
  return (
    <ReviewContext.Provider value={context}>
      {children ?? (
        <>
          <Body>
            <Title />
            <Description />
            <Account />
            <Blockers />
            <Consequences />
            <Slot name="retention" />
            <Slot name="exportData" />
            <Slot name="alternatives" />
            <Slot name="reason" />
            <Acknowledgement />
          </Body>
          <Actions>
            <KeepAccount />
            <Continue />
          </Actions>
        </>
      )}
    </ReviewContext.Provider>
  )
}
