'use client'

import { useStep } from '../../steps/StepContext.ts'
import type { ButtonProps } from '../Button.tsx'
import type { Part } from '../usePart.ts'
import { createAction } from './createAction.tsx'

/** The press that verifies and deletes. */
export const Submit: Part<ButtonProps, HTMLButtonElement> = createAction(function Submit({
  translator: { words },
}) {
  const { busy, verifying, submit } = useStep('Verify')
  return {
    variant: 'danger',
    busy,
    children: verifying ? words.verifying : words.deleteAccount,
    onClick: submit,
  }
})
