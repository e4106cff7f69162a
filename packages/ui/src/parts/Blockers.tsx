'use client'

import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { useStep } from '../steps/StepContext.ts'
import { ItemList, type ItemListState } from './ItemList.tsx'
import { createPart } from './createPart.ts'
import { Text } from './Text.tsx'
import type { Part, PartProps } from './usePart.ts'

export type BlockersProps = PartProps<'section', ItemListState>

/**
 * What must be settled first, each with the place to settle it, or that nobody could find out.
 * Nothing where nothing must.
 */
export const Blockers: Part<BlockersProps, HTMLElement> = createPart<'section', ItemListState>(
  'section',
  function Blockers() {
    const { words } = useDeleteAccountContext().translator
    const { blockers, blocked } = useStep('Review')
    if (!blocked) return undefined
    return {
      className: 'farewell-list',
      state: { kind: 'blockers' },
      children:
        blockers.status === 'ready' ? (
          <ItemList heading={words.blockersTitle} items={blockers.value} />
        ) : (
          <Text>{words.blockersFailed}</Text>
        ),
    }
  },
)
