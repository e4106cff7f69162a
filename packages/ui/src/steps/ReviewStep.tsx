'use client'

import type { StepOf } from '@farewell/hooks'
import type { ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { AccountCard } from '../parts/AccountCard.tsx'
import { Button } from '../parts/Button.tsx'
import { ItemList } from '../parts/ItemList.tsx'
import { StepFrame } from '../parts/StepFrame.tsx'
import { useFocusOnMount } from '../parts/useFocusOnMount.ts'

type ReviewProps = { state: StepOf<'review'> }

function Consequences({ state }: ReviewProps): ReactNode {
  const { words } = useDeleteAccountContext().translator
  const { consequences } = state
  const items = consequences.status === 'ready' ? consequences.value : []
  // Consequences that could not be read must not read as "none".
  return items.length > 0 ? (
    <ItemList title={words.consequencesTitle} kind="consequences" items={items} />
  ) : (
    <p className="farewell-text">{words.consequencesGeneral}</p>
  )
}

function Blockers({ state }: ReviewProps): ReactNode {
  const { words } = useDeleteAccountContext().translator
  const { blockers } = state
  if (blockers.status === 'failed') {
    return <p className="farewell-failure">{words.blockersFailed}</p>
  }
  if (blockers.status === 'loading' || blockers.value.length === 0) return null
  return <ItemList title={words.blockersTitle} kind="blockers" items={blockers.value} />
}

/** Which account, what goes with it, what stands in the way: everything before the proof. */
export function ReviewStep({ state }: ReviewProps): ReactNode {
  const { translator, flow, requestOpen } = useDeleteAccountContext()
  const { words } = translator
  const keepRef = useFocusOnMount<HTMLButtonElement>()
  const { blockers } = state
  const checking = blockers.status === 'loading'
  const blocked =
    blockers.status === 'failed' || (blockers.status === 'ready' && blockers.value.length > 0)
  return (
    <StepFrame
      title={words.reviewTitle}
      description={words.reviewDescription}
      actions={
        <>
          <Button buttonRef={keepRef} onPress={() => requestOpen(false, 'keep-account')}>
            {words.keepAccount}
          </Button>
          <Button
            variant="primary"
            busy={checking}
            onPress={blocked ? flow.checkAgain : () => void flow.continue()}
          >
            {checking ? words.checking : blocked ? words.checkAgain : words.continue}
          </Button>
        </>
      }
    >
      <AccountCard account={state.account} />
      <Blockers state={state} />
      <Consequences state={state} />
    </StepFrame>
  )
}
