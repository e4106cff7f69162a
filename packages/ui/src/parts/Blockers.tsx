'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { useReview } from '../steps/ReviewContext.ts'
import { ItemList, type ItemListState } from './ItemList.tsx'
import type { Part, PartProps } from './usePart.ts'

export type BlockersProps = PartProps<'section', ItemListState>

/**
 * What must be settled first, each with the place to settle it, or that nobody could find out.
 * Nothing where nothing must.
 */
export const Blockers: Part<BlockersProps, HTMLElement> = forwardRef<HTMLElement, BlockersProps>(
  function Blockers(props, ref): ReactElement | null {
    const { words } = useDeleteAccountContext().translator
    const { blockers } = useReview()
    const failed = blockers.status === 'failed'
    const items = blockers.status === 'ready' ? blockers.value : []
    return failed || items.length > 0 ? (
      <ItemList
        {...props}
        ref={ref}
        kind="blockers"
        heading={words.blockersTitle}
        items={items}
        sentence={failed ? words.blockersFailed : undefined}
      />
    ) : null
  },
)
