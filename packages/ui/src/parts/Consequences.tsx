'use client'

import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { ItemList, type ItemListState } from './ItemList.tsx'
import { createPart } from './createPart.ts'
import { Text } from './Text.tsx'
import type { Part, PartProps } from './usePart.ts'

export type ConsequencesProps = PartProps<'section', ItemListState>

/**
 * What goes with the account: the host's list, or one general sentence where there is none or it
 * could not be read, since that must not read as "nothing".
 */
export const Consequences: Part<ConsequencesProps, HTMLElement> = createPart<
  'section',
  ItemListState
>('section', function Consequences() {
  const { state, translator } = useDeleteAccountContext()
  const { words } = translator
  if (state.step !== 'review') return undefined
  const { consequences } = state
  return {
    className: 'farewell-list',
    state: { kind: 'consequences' },
    children:
      consequences.status === 'ready' && consequences.value.length > 0 ? (
        <ItemList heading={words.consequencesTitle} items={consequences.value} />
      ) : (
        <Text>{words.consequencesGeneral}</Text>
      ),
  }
})
