'use client'

import { useHasRemaining } from '@farewell/hooks'
import { useEffect, useId, useRef } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { useStep } from '../steps/StepContext.ts'
import { fill, isolate } from '../words/createTranslator.ts'
import { Button } from './Button.tsx'
import { createPart } from './createPart.ts'
import { ResendWait } from './ResendWait.tsx'
import { Text } from './Text.tsx'
import type { Part, PartProps } from './usePart.ts'

export interface SendCodeState {
  /** A code is on its way to where it goes. */
  sent: boolean
}

export type SendCodeProps = PartProps<'div', SendCodeState>

/**
 * Where the code goes, the press that sends it, and how long until another may be sent. Nothing where
 * the method is the password.
 */
export const SendCode: Part<SendCodeProps, HTMLDivElement> = createPart<'div', SendCodeState>(
  'div',
  function SendCode() {
    const { flow, translator, moveFocus } = useDeleteAccountContext()
    const { words } = translator
    const { state, chosen, busy } = useStep('Verify')
    const code = state.verification.sent[chosen.method]
    const sent = code?.sent ?? false
    const sending = state.phase === 'sending-code'
    const mustWait = useHasRemaining(code?.resendAt)
    const waiting = mustWait && !sending

    const sentenceId = useId()
    const buttonRef = useRef<HTMLButtonElement>(null)
    const waitRef = useRef<HTMLParagraphElement>(null)
    const rootRef = useRef<HTMLElement>(null)
    // Until a code is on its way, sending it is the thing to do, or waiting until it may be sent.
    useEffect(() => {
      if (!sent) moveFocus(buttonRef.current ?? waitRef.current)
    }, [moveFocus, sent, chosen.method])
    useEffect(() => {
      const around = rootRef.current?.closest('dialog, [role=group]')
      // One of the two takes the other's place, and the focus must not go with it.
      if (!sent && !around?.matches(':focus-within')) {
        moveFocus(buttonRef.current ?? waitRef.current)
      }
    }, [moveFocus, sent, waiting])

    if (chosen.method === 'PASSWORD') return undefined
    const sentence = (sent ? words.codeWasSent : words.codeWillBeSent)[chosen.method]
    return {
      className: 'farewell-send-code',
      state: { sent },
      innerRef: rootRef,
      children: (
        <>
          <Text id={sentenceId}>
            {fill(sentence, { destination: isolate(chosen.destination) })}
          </Text>
          {waiting && code ? (
            <ResendWait waitRef={waitRef} until={code.resendAt} />
          ) : (
            <Button
              ref={buttonRef}
              aria-describedby={sentenceId}
              variant={sent ? 'quiet' : 'primary'}
              busy={busy}
              onClick={flow.sendCode}
            >
              {sending ? words.sendingCode : sent ? words.sendNewCode : words.sendCode}
            </Button>
          )}
        </>
      ),
    }
  },
)
