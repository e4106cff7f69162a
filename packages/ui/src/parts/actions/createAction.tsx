'use client'

import { forwardRef, type ReactNode, type Ref } from 'react'
import {
  useDeleteAccountContext,
  type DeleteAccountContextValue,
} from '../../DeleteAccountContext.ts'
import { Button, type ButtonProps } from '../Button.tsx'
import { mergeProps } from '../mergeProps.ts'
import type { Part } from '../usePart.ts'

type OwnAction = Pick<ButtonProps, 'variant' | 'busy' | 'children' | 'onClick'> & {
  ref?: Ref<HTMLButtonElement> | undefined
}

/** A button that is named after its function, and does what that says where it offers something. */
export function createAction(
  useOwn: (
    context: DeleteAccountContextValue,
    ref: Ref<HTMLButtonElement>,
  ) => OwnAction | false | undefined,
): Part<ButtonProps, HTMLButtonElement> {
  const Action = forwardRef<HTMLButtonElement, ButtonProps>((props, ref): ReactNode => {
    const own = useOwn(useDeleteAccountContext(), ref)
    return own && <Button ref={ref} {...mergeProps(own, props)} />
  })
  Action.displayName = useOwn.name
  return Action
}
