'use client'

import { Children, forwardRef, useId, type ReactElement, type ReactNode } from 'react'
import { useDeleteAccountContext, type DeleteAccountSlots } from '../DeleteAccountContext.ts'
import { usePart, type Part, type PartProps } from './usePart.ts'

export interface SlotState {
  slot: keyof DeleteAccountSlots
}

export interface SlotProps extends PartProps<'div', SlotState> {
  /** Which of the host's places it is. */
  name: keyof DeleteAccountSlots
}

const isEmpty = (content: ReactNode): boolean =>
  Children.toArray(content).every((child) => child === '')

/**
 * What the host has put into one of its places; those of the review have a heading of ours. Renders
 * nothing without content.
 */
export const Slot: Part<SlotProps, HTMLDivElement> = forwardRef<HTMLDivElement, SlotProps>(
  function Slot({ name, children, ...props }, ref): ReactElement | null {
    const { slots, translator } = useDeleteAccountContext()
    const titles: Readonly<Partial<Record<string, string>>> = translator.words.slotTitle
    const title = titles[name]
    const titleId = useId()
    const content = children ?? slots[name]
    const element = usePart<'div', SlotState>('div', props, {
      ref,
      state: { slot: name },
      own: {
        className: 'farewell-slot',
        role: title && 'group',
        'aria-labelledby': title && titleId,
        children: (
          <>
            {title && (
              <h3 id={titleId} className="farewell-list-title">
                {title}
              </h3>
            )}
            {content}
          </>
        ),
      },
    })
    return isEmpty(content) ? null : element
  },
)
