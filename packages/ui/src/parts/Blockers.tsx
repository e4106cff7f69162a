'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { ItemList, type ItemListState } from './ItemList.tsx'
import type { Part, PartProps } from './usePart.ts'

export type BlockersProps = PartProps<'section', ItemListState>

/** What must be settled first, each with the place to settle it. Nothing where nothing must. */
export const Blockers: Part<BlockersProps, HTMLElement> = forwardRef<HTMLElement, BlockersProps>(
  function Blockers(props, ref): ReactElement | null {
    const { state, translator } = useDeleteAccountContext()
    const { words } = translator
    if (state.step !== 'review') return null
    const { blockers } = state
    if (blockers.status === 'failed') {
      return <p className="farewell-failure">{words.blockersFailed}</p>
    }
    if (blockers.status === 'loading' || blockers.value.length === 0) return null
    const { value } = blockers
    return (
      <ItemList {...props} ref={ref} kind="blockers" title={words.blockersTitle} items={value} />
    )
  },
)
