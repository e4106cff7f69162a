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
  const { words, fill, seconds } = translator
  const code = state.verification.sent[method.method]
  const sent = code?.sent ?? false
  const remaining = useRemainingSeconds(code?.resendAt)
  const sending = state.phase === 'sending-code'

  const buttonRef = useRef<HTMLButtonElement>(null)
  // Until a code is on its way, sending it is the thing to do.
  useEffect(() => {
    if (!sent) buttonRef.current?.focus()
  }, [sent, method.method])

  const sentence = sent ? words.codeWasSent : words.codeWillBeSent
  return (
    <div className="farewell-send-code">
      <p className="farewell-text">
        {fill(sentence[method.method], { destination: isolate(method.destination) })}
      </p>
      {remaining > 0 && !sending ? (
        <p className="farewell-wait">{fill(words.resendWait, { duration: seconds(remaining) })}</p>
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
