'use client'

import type { StepOf } from '@farewell/hooks'
import { useMemo, useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { Actions } from '../parts/Actions.tsx'
import { CheckAgain } from '../parts/actions/CheckAgain.tsx'
import { Close } from '../parts/actions/Close.tsx'
import { Body } from '../parts/Body.tsx'
import { Description } from '../parts/Description.tsx'
import { FailureDetails } from '../parts/FailureDetails.tsx'
import { Text } from '../parts/Text.tsx'
import { Title } from '../parts/Title.tsx'
import { useAnnouncement } from '../parts/useAnnouncement.ts'
import { unconfirmedWords } from '../words/unconfirmedWords.ts'
import type { StepProps } from './StepProps.ts'
import { UnconfirmedContext } from './UnconfirmedContext.ts'

/**
 * Nobody knows yet whether the account is gone, and the screen does not pretend to. Renders nothing
 * in any other step.
 */
export function Unconfirmed({ children }: StepProps): ReactNode {
  const { state } = useDeleteAccountContext()
  return state.step === 'unconfirmed' ? (
    <OpenUnconfirmed state={state}>{children}</OpenUnconfirmed>
  ) : null
}

interface OpenUnconfirmedProps extends StepProps {
  state: StepOf<'unconfirmed'>
}

function OpenUnconfirmed({ state, children }: OpenUnconfirmedProps): ReactNode {
  const { translator, flow } = useDeleteAccountContext()
  const { words } = translator
  const probing = state.phase === 'probing'
  // The first look and those of a press are told; later ones of its own only by what they find.
  const [waits, setWaits] = useState(probing)
  if (waits && !probing) setWaits(false)
  const awaited = waits && probing
  const text = unconfirmedWords(words, state, awaited)
  useAnnouncement(text)
  const { checkAgain } = flow
  const context = useMemo(
    () => ({
      awaited,
      checkAgain() {
        setWaits(true)
        checkAgain()
      },
    }),
    [awaited, checkAgain],
  )
  return (
    <UnconfirmedContext.Provider value={context}>
      {children ?? (
        <>
          <Body>
            <Title />
            <Description>{text}</Description>
            <Text>{words.unconfirmedAdvice}</Text>
            <FailureDetails />
          </Body>
          <Actions>
            <Close />
            <CheckAgain />
          </Actions>
        </>
      )}
    </UnconfirmedContext.Provider>
  )
}
