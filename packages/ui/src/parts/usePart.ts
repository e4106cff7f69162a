'use client'

import {
  cloneElement,
  createElement,
  version,
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  type JSX,
  type ReactElement,
  type Ref,
  type RefAttributes,
} from 'react'
import { mergeProps, type AnyProps } from './mergeProps.ts'
import { useMergedRef } from './useMergedRef.ts'

/** A part: it takes a ref to the element that it renders. */
export type Part<Props, Element> = ForwardRefExoticComponent<Props & RefAttributes<Element>>

/** What every part takes, besides the attributes of its element. */
export type PartProps<Tag extends keyof JSX.IntrinsicElements, State = object> = Omit<
  ComponentPropsWithoutRef<Tag>,
  'color'
> & {
  /**
   * Renders another element in the place of ours: an element, which gets our attributes besides its
   * own, or a function of our attributes and the part's state. It must pass on the `ref`.
   */
  render?: ReactElement | ((props: AnyProps, state: State) => ReactElement) | undefined
}

export interface PartOptions<State> {
  /** `farewell-<part>`, which is always there. */
  className?: string | undefined
  /** What the part knows of itself: each entry is also a data attribute. */
  state?: State | undefined
  /** The attributes and handlers of our own. */
  own?: AnyProps | undefined
  ref?: Ref<Element> | undefined
  /** Of our own, besides the host's. */
  innerRef?: Ref<Element> | undefined
}

/** React 19 keeps an element's ref among its props; React 18 beside them. */
function refOf(element: ReactElement): Ref<Element> | undefined {
  const holder = version.startsWith('18.') ? element : element.props
  return (holder as { ref?: Ref<Element> }).ref
}

/** The element of a part: ours, or the host's own with everything that ours would have. */
export function usePart<Tag extends keyof JSX.IntrinsicElements, State extends object>(
  tag: Tag,
  props: PartProps<Tag, State>,
  options: PartOptions<State>,
): ReactElement {
  const { render, ...attributes } = props as PartProps<'div', State>
  const { className, state = {} as State, own, ref, innerRef } = options
  const element = render && typeof render === 'object' ? render : createElement(tag)
  const merged = useMergedRef(ref, innerRef, refOf(element))
  const ours: AnyProps = { className, ...own }
  // `{ busy: true, variant: 'danger' }` → `data-busy="" data-variant="danger"`.
  for (const [name, value] of Object.entries(state) as [string, unknown][]) {
    if (value !== undefined && value !== false) ours[`data-${name}`] = value === true ? '' : value
  }
  const given = mergeProps(ours, attributes)
  if (typeof render === 'function') return render({ ...given, ref: merged }, state)
  return cloneElement(element as ReactElement<AnyProps>, {
    ...mergeProps(given, element.props as AnyProps),
    ref: merged,
  })
}
