'use client'

import { forwardRef, type ReactElement } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { ItemList, type ItemListState } from './ItemList.tsx'
import type { Part, PartProps } from './usePart.ts'

export type ConsequencesProps = PartProps<'section', ItemListState>

/**
 * What goes with the account: the host's list, or one general sentence where there is none or it
 * could not be read, since that must not read as "nothing".
 */
export const Consequences: Part<ConsequencesProps, HTMLElement> = forwardRef<
  HTMLElement,
  ConsequencesProps
>(function Consequences(props, ref): ReactElement | null {
  const { state, translator } = useDeleteAccountContext()
  const { words } = translator
  if (state.step !== 'review') return null
  const { consequences } = state
  const items = consequences.status === 'ready' ? consequences.value : []
  return (
    <ItemList
      {...props}
      ref={ref}
      kind="consequences"
      heading={words.consequencesTitle}
      items={items}
      sentence={items.length > 0 ? undefined : words.consequencesGeneral}
    />
  )
})
