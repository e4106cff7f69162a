'use client'

import { useRemainingSeconds, type StepOf, type VerificationMethod } from '@farewell/hooks'
import { useEffect, useRef, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { isolate } from '../words/createTranslator.ts'
import { Button } from './Button.tsx'

export interface SendCodeProps {
  state: StepOf<'verify'>
  method: Exclude<VerificationMethod, { method: 'PASSWORD' }>
}

/** Where the code goes, the press that sends it, and how long until another may be sent. */
export function SendCode({ state, method }: SendCodeProps): ReactNode {
  const { flow, translator } = useDeleteAccountContext()
  const { words, fill, inTime } = translator
  const code = state.verification.sent[method.method]
  const sent = code?.sent ?? false
  const remaining = useRemainingSeconds(code?.resendAt)
  const sending = state.phase === 'sending-code'

  const waiting = remaining > 0 && !sending

  const buttonRef = useRef<HTMLButtonElement>(null)
  const waitRef = useRef<HTMLParagraphElement>(null)
  // Until a code is on its way, sending it is the thing to do, or waiting until it may be sent.
  useEffect(() => {
    if (!sent) (buttonRef.current ?? waitRef.current)?.focus()
  }, [sent, method.method])
  useEffect(() => {
    const place = buttonRef.current ?? waitRef.current
    // One of the two takes the other's place, and the focus must not go with it.
    if (!sent && !place?.closest('dialog')?.matches(':focus-within')) place?.focus()
  }, [sent, waiting])

  const sentence = sent ? words.codeWasSent : words.codeWillBeSent
  return (
    <div className="farewell-send-code">
      <p className="farewell-text">
        {fill(sentence[method.method], { destination: isolate(method.destination) })}
      </p>
      {waiting ? (
        <p ref={waitRef} tabIndex={-1} className="farewell-wait">
          {fill(words.resendWait, { when: inTime(remaining) })}
        </p>
      ) : (
        <Button
          buttonRef={buttonRef}
          variant={sent ? 'quiet' : 'primary'}
          busy={sending || state.phase === 'verifying'}
          onPress={flow.sendCode}
        >
          {sending ? words.sendingCode : sent ? words.sendNewCode : words.sendCode}
        </Button>
      )}
    </div>
  )
}
