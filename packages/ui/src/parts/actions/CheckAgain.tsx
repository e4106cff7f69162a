'use client'

import { useStep } from '../../steps/StepContext.ts'
import type { ButtonProps } from '../Button.tsx'
import type { Part } from '../usePart.ts'
import { createAction } from './createAction.tsx'

/** Asks the server again what became of the account. */
export const CheckAgain: Part<ButtonProps, HTMLButtonElement> = createAction(function CheckAgain({
  translator: { words },
}) {
  const { awaited, checkAgain } = useStep('Unconfirmed')
  return {
    variant: 'primary',
    busy: awaited,
    children: awaited ? words.checking : words.checkAgain,
    onClick: checkAgain,
  }
})
