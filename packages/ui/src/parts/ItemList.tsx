'use client'

import type { Blocker } from '@farewell/hooks'
import type { MouseEvent, ReactNode } from 'react'
import { useDeleteAccountContext } from '../DeleteAccountContext.ts'
import { itemWords, labelWords } from '../words/itemWords.ts'

export interface ItemListProps {
  title: string
  kind: 'consequences' | 'blockers'
  items: readonly Blocker[]
}

/** Consequences or blockers: what it is, how many, a word more, and the place to settle it. */
export function ItemList({ title, kind, items }: ItemListProps): ReactNode {
  const { translator, requestOpen } = useDeleteAccountContext()
  const { words } = translator
  const leave = (event: MouseEvent): void => {
    const newTab = event.metaKey || event.ctrlKey || event.shiftKey
    // In a single-page app the place to settle it lies behind the dialog.
    if (!newTab) requestOpen(false, 'blocker-link')
  }
  return (
    <section className="farewell-list" data-kind={kind}>
      <h3 className="farewell-list-title">{title}</h3>
      <ul className="farewell-items">
        {items.map((item, place) => (
          // Items may be equal, and hold nothing of their own.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place} className="farewell-item">
            <span className="farewell-item-text">
              {itemWords(translator, item)}
              {item.detail ? <span className="farewell-item-detail">{item.detail}</span> : null}
            </span>
            {item.href ? (
              <a href={item.href} className="farewell-link" onClick={leave}>
                {item.hrefLabel ?? words.blockersLink}
                <span className="farewell-visually-hidden"> {labelWords(translator, item)}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
