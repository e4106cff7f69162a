'use client'

import { useId, type ReactNode, type RefObject } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { FieldMessage } from './FieldMessage.tsx'
import { normalizeCode } from './normalizeCode.ts'
import { useSecretField } from './useSecretField.ts'

export interface SecretFieldProps {
  fieldRef: RefObject<HTMLInputElement | null>
  /** What is wrong with what was typed. */
  message?: string | undefined
  /** The request is out: what was typed stays as it is. */
  readOnly: boolean
  onEnter: () => void
}

/** The code: one real input of any length, which the phone can fill from the message. */
export function CodeField({ fieldRef, message, readOnly, onEnter }: SecretFieldProps): ReactNode {
  useSecretField({ fieldRef, onEnter, normalize: normalizeCode })
  const { words } = useDeleteAccountContext().translator
  const id = useId()
  return (
    <div className="farewell-field">
      <label htmlFor={id} className="farewell-label">
        {words.codeLabel}
      </label>
      <input
        ref={fieldRef}
        id={id}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        readOnly={readOnly}
        aria-invalid={message ? true : undefined}
        aria-describedby={message ? `${id}message` : undefined}
        className="farewell-input"
        data-kind="code"
      />
      <FieldMessage id={`${id}message`}>{message}</FieldMessage>
    </div>
  )
}
