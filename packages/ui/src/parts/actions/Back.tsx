'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../../DeleteAccountContext.ts'
import { useVerify } from '../../steps/VerifyContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import type { Part } from '../usePart.ts'

/** From the proof back to the review. */
export const Back: Part<ButtonProps, HTMLButtonElement> = forwardRef<
  HTMLButtonElement,
  ButtonProps
>(function Back(props, ref): ReactElement {
  const { flow, translator } = useDeleteAccountContext()
  const { busy } = useVerify()
  const own = { variant: 'quiet', busy, children: translator.words.back, onClick: flow.back }
  return <Button {...mergeProps(own, props)} ref={ref} />
})
