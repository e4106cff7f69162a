'use client'

import { useId, useState, type ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import type { SecretFieldProps } from './CodeField.tsx'
import { FieldMessage } from './FieldMessage.tsx'
import { useSecretField } from './useSecretField.ts'

export interface PasswordFieldProps extends SecretFieldProps {
  /** Tells a password manager whose password it is. */
  username: string
}

/** The password, with show and hide. */
export function PasswordField(props: PasswordFieldProps): ReactNode {
  const { fieldRef, message, readOnly, onEnter, username } = props
  useSecretField({ fieldRef, onEnter })
  const { words } = useDeleteAccountContext().translator
  const [shown, setShown] = useState(false)
  const id = useId()
  return (
    <div className="farewell-field">
      <input
        type="text"
        autoComplete="username"
        value={username}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
        className="farewell-visually-hidden"
      />
      <label htmlFor={id} className="farewell-label">
        {words.passwordLabel}
      </label>
      <div className="farewell-password">
        <input
          ref={fieldRef}
          id={id}
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          readOnly={readOnly}
          aria-invalid={message ? true : undefined}
          aria-describedby={message ? `${id}message` : undefined}
          className="farewell-input"
          data-kind="password"
        />
        <button
          type="button"
          className="farewell-reveal"
          aria-label={shown ? words.hidePassword : words.showPassword}
          onClick={() => setShown(!shown)}
        >
          <svg aria-hidden="true" viewBox="0 0 20 20" className="farewell-icon">
            <path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Z" />
            <circle cx="10" cy="10" r="2.5" />
            {shown ? <path d="m4 16 12-12" /> : null}
          </svg>
        </button>
      </div>
      <FieldMessage id={`${id}message`}>{message}</FieldMessage>
    </div>
  )
}
