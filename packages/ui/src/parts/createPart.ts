'use client'

import { forwardRef, type JSX, type Ref } from 'react'
import type { AnyProps } from './mergeProps.ts'
import { usePart, type Part, type PartProps } from './usePart.ts'

type Tags = keyof JSX.IntrinsicElements & keyof HTMLElementTagNameMap

/** What a part brings to its element: the attributes, handlers and content of its own. */
export type Own<State> = AnyProps & {
  /** `farewell-<part>`, which is always there. */
  className: string
  /** What the part knows of itself: each entry is also a data attribute. */
  state?: State
  /** Of our own, besides the host's. */
  innerRef?: Ref<Element>
}

/** A part of this tag, named after its function. It renders nothing where that brings nothing. */
export function createPart<Tag extends Tags, State extends object = object>(
  tag: Tag,
  useOwn: () => Own<State> | undefined,
): Part<PartProps<Tag, State>, HTMLElementTagNameMap[Tag]> {
  const Component = forwardRef<HTMLElement, PartProps<'div', State>>((props, ref) => {
    const brought = useOwn()
    const { state, innerRef, ...own } = brought ?? ({} as Partial<Own<State>>)
    const options = { state, own, ref, innerRef }
    const element = usePart<'div', State>(tag as 'div', props, options)
    return brought ? element : null
  })
  Component.displayName = useOwn.name
  return Component as unknown as Part<PartProps<Tag, State>, HTMLElementTagNameMap[Tag]>
}
