'use client'

import {
  forwardRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type SyntheticEvent,
} from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { isComposing } from '../../isComposing.ts'
import { useReview } from '../../steps/ReviewContext.ts'
import type { Part } from '../usePart.ts'
import { useInput, type InputProps } from './useInput.ts'

/** The box to tick, or the input for what is to be typed. Typing renders nothing until it is enough. */
export const AcknowledgementInput: Part<InputProps, HTMLInputElement> = forwardRef<
  HTMLInputElement,
  InputProps
>(function AcknowledgementInput(props, ref): ReactElement {
  const { acknowledgement, acknowledged, acknowledge } = useDeleteAccountContext()
  const { inputRef, recheck, proceed } = useReview()
  const isBox = acknowledgement === 'checkbox'
  // As it was when the input appeared: typing renders nothing anew.
  const [before] = useState(acknowledged)
  const kept = {
    onChange: ({ currentTarget }: SyntheticEvent<HTMLInputElement>): void => {
      const { checked, value } = currentTarget
      acknowledge(isBox ? { checked, text: '' } : { checked: false, text: value })
      recheck()
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return
      // There is no form here, and a host's own must not be submitted.
      event.preventDefault()
      if (!event.repeat) proceed()
    },
  }
  return useInput(props, {
    kind: isBox ? 'checkbox' : acknowledgement === 'identifier' ? 'identifier' : 'phrase',
    ref,
    innerRef: inputRef,
    className: isBox ? 'farewell-checkbox' : 'farewell-input',
    own: isBox
      ? { type: 'checkbox', defaultChecked: before.checked, ...kept }
      : {
          type: 'text',
          autoComplete: 'off',
          dir: 'auto',
          defaultValue: before.text,
          ...kept,
        },
  })
})
