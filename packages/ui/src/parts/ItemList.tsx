'use client'

import type { Blocker } from '@farewell/hooks'
import type { MouseEvent, ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { itemWords, labelWords } from '../words/itemWords.ts'

export interface ItemListState {
  kind: 'consequences' | 'blockers'
}

export interface ItemListProps {
  heading: string
  items: readonly Blocker[]
}

/** Consequences or blockers: what it is, how many, a word more, and the place to settle it. */
export function ItemList({ heading, items }: ItemListProps): ReactNode {
  const { translator, requestOpen } = useDeleteAccountContext()
  const leave = (event: MouseEvent): void => {
    const newTab = event.metaKey || event.ctrlKey || event.shiftKey
    // In a single-page app the place to settle it lies behind the dialog.
    if (!newTab) requestOpen(false, 'blocker-link')
  }
  return (
    <>
      <h3 className="farewell-list-title">{heading}</h3>
      <ul className="farewell-items">
        {items.map((item, place) => (
          // Items may be equal, and hold nothing of their own.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place} className="farewell-item">
            <span className="farewell-item-text">
              {itemWords(translator, item)}
              {item.detail && <span className="farewell-item-detail">{item.detail}</span>}
            </span>
            {item.href && (
              <a href={item.href} className="farewell-link" onClick={leave}>
                {item.hrefLabel ?? translator.words.blockersLink}
                <span className="farewell-visually-hidden"> {labelWords(translator, item)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
