'use client'

import { useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { isComposing } from '../../isComposing.ts'
import { useStep } from '../../steps/StepContext.ts'
import { createPart } from '../createPart.ts'
import type { Part } from '../usePart.ts'
import type { FieldState } from './Field.tsx'
import { useInput, type InputProps } from './useInput.ts'

/** The box to tick, or the input for what is to be typed. Typing renders nothing until it is enough. */
export const AcknowledgementInput: Part<InputProps, HTMLInputElement> = createPart<
  'input',
  FieldState
>('input', function AcknowledgementInput() {
  const { acknowledgement, acknowledged, acknowledge } = useDeleteAccountContext()
  const { inputRef, recheck, proceed } = useStep('Review')
  const isBox = acknowledgement === 'checkbox'
  // As it was when the input appeared: typing renders nothing anew.
  const [before] = useState(acknowledged)
  return useInput({
    innerRef: inputRef,
    className: isBox ? 'farewell-checkbox' : 'farewell-input',
    onChange: ({ currentTarget }: SyntheticEvent<HTMLInputElement>): void => {
      const { checked, value } = currentTarget
      acknowledge({ checked, text: isBox ? '' : value })
      recheck()
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
      // There is no form here, and a host's own must not be submitted.
      event.preventDefault()
      if (!event.repeat) proceed()
    },
    ...(isBox
      ? { type: 'checkbox', defaultChecked: before.checked }
      : { type: 'text', autoComplete: 'off', dir: 'auto', defaultValue: before.text }),
  })
})
